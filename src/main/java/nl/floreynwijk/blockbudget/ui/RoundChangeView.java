package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.blockbudget.DraftResult;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.RoundSetUp;
import nl.floreynwijk.blockbudget.Rounds;

/** Where a round that nobody counts on yet is changed, by whoever leads it. */
@Route(RoundsView.PATH + "/:round/instellen")
@RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
public class RoundChangeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Rounds rounds;
    private final boolean isOffice;
    private final Answer answer = new Answer();

    RoundChangeView(Rounds rounds, CurrentAccount currentAccount) {
        this.rounds = rounds;
        isOffice = currentAccount.has(Role.COORDINATOR);
        getContent().addClassName("office");
    }

    static RouteParameters of(RoundId round) {
        return RoundLeadView.of(round);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundLeadView.idIn(event.getRouteParameters())
                .flatMap(rounds::find)
                .ifPresentOrElse(it -> show(it, event), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RoundSetUp round, BeforeEnterEvent event) {
        if (round.phase() != Phase.DRAFT) {
            event.forwardTo(RoundLeadView.class, RoundLeadView.of(round.id()));
            return;
        }
        var fields = new RoundFields(rounds, rounds.budgets(), round.plan().days(), isOffice);
        fields.show(round);
        var keep = new Button(getTranslation("blockbudget.set-up.keep-changes"), _ -> fields.read()
                .ifPresent(it -> keep(round, it, fields)));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("blockbudget.lead.back-to-round"),
                                RoundLeadView.class,
                                RoundLeadView.of(round.id())),
                        new Paragraph(getTranslation("blockbudget.set-up.how")),
                        fields,
                        answer,
                        new Div(keep));
    }

    private void keep(RoundSetUp round, RoundPlan plan, RoundFields fields) {
        answer.clear();
        switch (rounds.change(round.id(), plan, round.version())) {
            case DraftResult.Kept(var kept) ->
                UI.getCurrent()
                        .navigate(RoundLeadView.class, RoundLeadView.of(kept))
                        .ifPresent(it -> it.say(getTranslation("blockbudget.set-up.changed")));
            case DraftResult.Refused(var problems) -> fields.refuse(problems);
            case DraftResult.ChangedMeanwhile() -> answer.refused(getTranslation("blockbudget.lead.changed-meanwhile"));
            case DraftResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.set-up.too-often", RateLimits.minutes(wait)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.set-up.change");
    }
}
