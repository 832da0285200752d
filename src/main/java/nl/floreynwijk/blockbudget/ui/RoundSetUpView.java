package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.blockbudget.DraftResult;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.Rounds;

/** Where the office, or a neighbour who takes the lead, sets up a round without having to understand any of its rules. */
@Route(RoundsView.PATH + "/nieuw")
@RouteAlias(RoomsView.PATH + "/nieuw")
@RolesAllowed({Roles.COORDINATOR, Roles.MEMBER})
public class RoundSetUpView extends Composite<Div> implements HasDynamicTitle {

    /** So long people have to hear of it before it begins. */
    private static final int DAYS_AHEAD = 7;

    private final Rounds rounds;
    private final RoundFields fields;
    private final Draft draft;
    private final Answer answer = new Answer();
    private final RoundId id = RoundId.random();

    RoundSetUpView(Rounds rounds, CurrentAccount currentAccount, Drafts drafts, Clock clock) {
        this.rounds = rounds;
        draft = drafts.of("round-set-up");
        var isOffice = currentAccount.has(Role.COORDINATOR);
        var budgets = rounds.budgets();
        var first = DutchTime.day(clock.instant()).plusDays(DAYS_AHEAD);
        fields = new RoundFields(rounds, budgets, RoundDays.startingOn(first), isOffice);
        getContent().addClassName("office");
        getContent()
                .add(
                        isOffice
                                ? new RouterLink(getTranslation("blockbudget.lead.back"), RoundsView.class)
                                : new RouterLink(getTranslation("blockbudget.rooms.back"), RoomsView.class));
        if (budgets.isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            isOffice ? "blockbudget.set-up.no-budgets" : "blockbudget.set-up.no-budgets-here")));
        } else {
            fields.keepIn(draft);
            getContent().add(new Paragraph(getTranslation("blockbudget.set-up.how")), draft, fields, answer, keep());
        }
    }

    private Div keep() {
        var keep = new Button(
                getTranslation("blockbudget.set-up.keep"), _ -> fields.read().ifPresent(this::keep));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(keep);
    }

    private void keep(RoundPlan plan) {
        answer.clear();
        switch (rounds.draft(id, plan)) {
            case DraftResult.Kept(var kept) -> {
                draft.sent();
                UI.getCurrent()
                        .navigate(RoundLeadView.class, RoundLeadView.of(kept))
                        .ifPresent(it -> it.say(getTranslation("blockbudget.set-up.kept")));
            }
            case DraftResult.Refused(var problems) -> fields.refuse(problems);
            case DraftResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.set-up.too-often", RateLimits.minutes(wait)));
            case DraftResult.ChangedMeanwhile() -> answer.refused(getTranslation("blockbudget.lead.changed-meanwhile"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.set-up.new");
    }
}
