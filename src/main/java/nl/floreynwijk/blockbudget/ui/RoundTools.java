package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.money;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.blockbudget.LedRound;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.RoundOpeningResult;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.blockbudget.StopResult;
import nl.floreynwijk.budgets.BrokenRule;

/** What whoever leads a round can do with it: change, open, move, stop or throw it away. */
class RoundTools extends Composite<Div> {

    private final transient Rounds rounds;
    private final transient Room room;
    private final int version;
    private final Answer answer;
    private final Runnable changed;
    private final Runnable gone;

    /**
     * The buttons that fit the phase.
     *
     * @param answer where it is said what came of it
     * @param changed something about the round is different now
     * @param gone the round is not there any more
     */
    RoundTools(Rounds rounds, LedRound round, Answer answer, Runnable changed, Runnable gone) {
        this.rounds = rounds;
        this.room = round.room();
        this.version = round.version();
        this.answer = answer;
        this.changed = changed;
        this.gone = gone;
        getContent().addClassName("buttons");
        if (room.phase() == Phase.DRAFT) {
            addDraftTools(round.mayLead());
        } else if (round.mayLead() && room.phase().compareTo(Phase.DOING) < 0) {
            add("move", this::move);
            if (room.phase().compareTo(Phase.COUNT) < 0) {
                add("stop", this::stop);
            }
        }
    }

    private void addDraftTools(boolean mayLead) {
        if (mayLead) {
            add("open", this::open).addThemeVariants(ButtonVariant.PRIMARY);
        }
        var change = new RouterLink(
                getTranslation("blockbudget.lead.change"), RoundChangeView.class, RoundChangeView.of(room.id()));
        change.addClassName("button-link");
        getContent().add(change);
        add("discard", this::discard);
    }

    private Button add(String name, Runnable deed) {
        var button = new Button(getTranslation("blockbudget.lead." + name), _ -> deed.run());
        getContent().add(button);
        return button;
    }

    private void open() {
        new Question(
                        getTranslation("blockbudget.lead.open.title"),
                        getTranslation("blockbudget.lead.open.means", money(room.amount()), room.block()),
                        getTranslation("blockbudget.lead.open"),
                        this::openNow)
                .open();
    }

    private void openNow() {
        switch (rounds.open(room.id(), version)) {
            case RoundOpeningResult.Opened() -> done("open.done");
            case RoundOpeningResult.NotEnough(var free) -> refused("open.not-enough", money(free));
            case RoundOpeningResult.YearClosed(var year) -> refused("open.year-closed", year);
            case RoundOpeningResult.Forbidden(var rule) -> answer.refused(forbidden(rule));
            case RoundOpeningResult.DaysPassed() -> refused("open.days-passed");
            case RoundOpeningResult.ChangedMeanwhile() -> {
                changed.run();
                refused("open.changed-meanwhile");
            }
            case RoundOpeningResult.NoScrutineers() -> refused("open.no-scrutineers");
        }
    }

    private String forbidden(BrokenRule rule) {
        return switch (rule) {
            case BrokenRule.NotForThis() -> getTranslation("blockbudget.lead.forbidden");
            case BrokenRule.NotValid(var _, var _) -> getTranslation("blockbudget.lead.forbidden.not-valid");
            case BrokenRule.Rule(var broken) ->
                getTranslation(
                        "blockbudget.lead.forbidden.rule." + broken.kind().name(), money(broken.limit()));
        };
    }

    private void move() {
        new MoveDaysDialog(rounds, room, () -> done("move.done")).open();
    }

    private void stop() {
        new ReasonDialog(
                        getTranslation("blockbudget.lead.stop.title"),
                        getTranslation("blockbudget.lead.stop.means", money(room.amount())),
                        Rounds.LONGEST_REASON,
                        getTranslation("blockbudget.lead.stop"),
                        this::stopNow)
                .open();
    }

    private Optional<String> stopNow(String reason) {
        return switch (rounds.stop(room.id(), reason)) {
            case StopResult.Stopped() -> {
                done("stop.done");
                yield Optional.empty();
            }
            case StopResult.NoReason() ->
                Optional.of(getTranslation("blockbudget.lead.no-reason", Rounds.LONGEST_REASON));
            case StopResult.TooLate() -> Optional.of(getTranslation("blockbudget.lead.stop.too-late"));
        };
    }

    private void discard() {
        new Question(
                        getTranslation("blockbudget.lead.discard.title"),
                        getTranslation("blockbudget.lead.discard.means"),
                        getTranslation("blockbudget.lead.discard"),
                        () -> {
                            rounds.discard(room.id());
                            gone.run();
                        })
                .open();
    }

    private void done(String what) {
        changed.run();
        answer.done(getTranslation("blockbudget.lead." + what));
    }

    private void refused(String why, Object... values) {
        answer.refused(getTranslation("blockbudget.lead." + why, values));
    }
}
