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
            addDraftTools(round);
        } else if (round.mayLead() && room.phase().compareTo(Phase.DOING) < 0) {
            add("move", this::move);
            if (room.phase().compareTo(Phase.COUNT) < 0) {
                add("stop", this::stop);
            }
        }
    }

    private void addDraftTools(LedRound round) {
        if (round.mayLead()) {
            var open = add("open", this::open);
            open.setThemeVariant(ButtonVariant.PRIMARY, round.missing().isEmpty());
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
        var result = rounds.open(room.id(), version);
        changed.run();
        if (result instanceof RoundOpeningResult.Opened) {
            answer.done(OpeningWords.of(result));
        } else {
            answer.refused(OpeningWords.of(result));
        }
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
}
