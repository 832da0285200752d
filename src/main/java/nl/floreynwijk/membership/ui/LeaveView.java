package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.membership.ErasureResult;
import nl.floreynwijk.membership.Erasures;
import nl.floreynwijk.membership.Leaving;
import nl.floreynwijk.membership.LeavingResult;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.OwnMemberships;

/** Where somebody reads what leaving means, leaves, thinks better of it, and asks to be erased. */
@Route("mijn/gegevens/opzeggen")
@PermitAll
public class LeaveView extends Composite<Div> implements HasDynamicTitle {

    private final OwnMemberships own;
    private final Leaving leaving;
    private final Erasures erasures;
    private final Answer answer = new Answer();
    private final Div memberships = new Div();

    LeaveView(OwnMemberships own, Leaving leaving, Erasures erasures) {
        this.own = own;
        this.leaving = leaving;
        this.erasures = erasures;
        memberships.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(answer, memberships, new RouterLink(getTranslation("membership.leave.back"), ProfileView.class));
        show();
    }

    private void show() {
        var mine = own.mine();
        memberships.removeAll();
        mine.stream()
                .filter(it -> it.state() != MemberState.ENDED)
                .map(this::createMembership)
                .forEach(memberships::add);
        if (mine.stream().allMatch(it -> it.state() == MemberState.ENDED)) {
            memberships.add(createErasure());
        }
    }

    private Section createMembership(MemberDetails member) {
        var effects = new UnorderedList();
        leaving.effectsFor(member.id(), getLocale()).stream().map(ListItem::new).forEach(effects::add);
        effects.add(new ListItem(getTranslation("membership.leave.data")));
        return member.leavesOn()
                .map(day -> createEnding(member, DutchTime.date(day, getLocale()), effects))
                .orElseGet(() -> createOffer(member, effects));
    }

    private Section createEnding(MemberDetails member, String day, UnorderedList effects) {
        var stay = new Button(getTranslation("membership.leave.stay"), click -> answer(leaving.stay(member.id())));
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        return createSection(
                member.name(),
                new Paragraph(getTranslation("membership.leave.planned", day)),
                stay,
                new Paragraph(getTranslation("membership.leave.then", day)),
                effects);
    }

    private Section createOffer(MemberDetails member, UnorderedList effects) {
        return createSection(
                member.name(),
                new Paragraph(getTranslation("membership.leave.means")),
                effects,
                new Paragraph(getTranslation("membership.leave.cooling-off", Leaving.COOLING_OFF_DAYS)),
                new Button(getTranslation("membership.leave.do"), click -> askBeforeLeaving(member)));
    }

    private void askBeforeLeaving(MemberDetails member) {
        new Question(
                        getTranslation("membership.leave.sure"),
                        getTranslation("membership.leave.sure-means", Leaving.COOLING_OFF_DAYS),
                        getTranslation("membership.leave.do"),
                        () -> answer(leaving.ask(member.id())))
                .open();
    }

    private void answer(LeavingResult result) {
        switch (result) {
            case LeavingResult.Leaving(var day) ->
                answer.done(getTranslation("membership.leave.asked", DutchTime.date(day, getLocale())));
            case LeavingResult.Staying() -> {
                // Whoever thought better of it is not asked again
                answer.done(getTranslation("membership.leave.staying"));
                memberships.removeAll();
                return;
            }
            case LeavingResult.Left() -> answer.done(getTranslation("membership.leave.left"));
            case LeavingResult.NoReason() -> throw new IllegalStateException("A member needs no reason");
        }
        show();
    }

    private Section createErasure() {
        return createSection(
                getTranslation("membership.erase"),
                new Paragraph(getTranslation("membership.erase.how")),
                new Button(getTranslation("membership.erase.do"), click -> askBeforeErasing()));
    }

    private void askBeforeErasing() {
        new Question(
                        getTranslation("membership.erase.sure"),
                        getTranslation("membership.erase.sure-means"),
                        getTranslation("membership.erase.do"),
                        () -> answer(erasures.askForMyself()))
                .open();
    }

    private void answer(ErasureResult result) {
        switch (result) {
            case ErasureResult.Asked(), ErasureResult.Erased() -> answer.done(getTranslation("membership.erase.asked"));
            case ErasureResult.StillMember() -> answer.refused(getTranslation("membership.erase.still-member"));
            case ErasureResult.StillInOffice() -> answer.refused(getTranslation("membership.erase.still-in-office"));
            case ErasureResult.AskedByYourself(), ErasureResult.Gone() ->
                answer.refused(getTranslation("membership.erase.gone"));
        }
    }

    private Section createSection(String title, Component... content) {
        var section = new Section(new H2(title));
        section.addClassName("card");
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.leave");
    }
}
