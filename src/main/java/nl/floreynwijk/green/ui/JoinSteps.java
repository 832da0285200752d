package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.WordsDialog;
import nl.floreynwijk.green.LeaveResult;
import nl.floreynwijk.green.Said;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.SignUpResult;
import nl.floreynwijk.green.SignUps;
import nl.floreynwijk.membership.PhoneNumber;

/** Takes somebody onto a shift and off again, and asks on the way what has to be asked. */
class JoinSteps {

    private final SignUps signUps;
    private final Answer answer;
    private final Runnable reload;

    /**
     * Steps on one page.
     *
     * @param answer says what came of each
     * @param reload shows how it is after it
     */
    JoinSteps(SignUps signUps, Answer answer, Runnable reload) {
        this.signUps = signUps;
        this.answer = answer;
        this.reload = reload;
    }

    /** A step that can be taken once more, with what was asked on the way. */
    private interface Attempt extends Function<Said, SignUpResult> {}

    void join(ShiftId shift, String title, int others) {
        attempt(shift, title, Said.NOTHING, it -> signUps.signUp(shift, others, it));
    }

    void queue(ShiftId shift, String title) {
        attempt(shift, title, Said.NOTHING, it -> signUps.queue(shift, it));
    }

    void confirm(ShiftId shift, String title) {
        attempt(shift, title, Said.NOTHING, it -> signUps.confirm(shift, it));
    }

    private void attempt(ShiftId shift, String title, Said said, Attempt attempt) {
        answer.clear();
        switch (attempt.apply(said)) {
            case SignUpResult.On(var people) -> done("green.joined", title, people - 1);
            case SignUpResult.Waiting(var position) -> done("green.queued", title, position);
            case SignUpResult.Full(var waiting) ->
                ask(
                        text("green.full.title"),
                        text("green.full.means", waiting),
                        text("green.queue"),
                        () -> queue(shift, title));
            case SignUpResult.NotSoMany(var free) -> refused("green.not-so-many", free);
            case SignUpResult.AdultsOnly() ->
                ask(
                        text("green.adults.title"),
                        text("green.adults.means"),
                        text("green.adults.yes"),
                        () -> attempt(shift, title, new Said(true, said.both()), attempt));
            case SignUpResult.Overlapping(var engagements) ->
                ask(
                        text("green.overlap.title"),
                        text("green.overlap.means", ShiftWords.engagements(engagements)),
                        text("green.overlap.yes"),
                        () -> attempt(shift, title, new Said(said.adult(), true), attempt));
            case SignUpResult.Lapsed() -> refused("green.lapsed");
            case SignUpResult.TooLate() -> refused("green.too-late");
            case SignUpResult.CalledOff() -> refused("green.called-off");
        }
    }

    /** Changes how many somebody brings. */
    void bring(ShiftId shift, String title, int others) {
        answer.clear();
        switch (signUps.bring(shift, others)) {
            case SignUpResult.On(var people) -> done("green.brought", title, people - 1);
            case SignUpResult.NotSoMany(var free) -> refused("green.not-so-many", free);
            case SignUpResult.TooLate() -> refused("green.too-late");
            case SignUpResult.CalledOff() -> refused("green.called-off");
            case SignUpResult.Waiting _,
                    SignUpResult.Full _,
                    SignUpResult.AdultsOnly _,
                    SignUpResult.Overlapping _,
                    SignUpResult.Lapsed _ -> throw new IllegalStateException("Not of whoever is on it");
        }
    }

    /** Asks why, which nobody has to say. */
    void leave(ShiftId shift, String title) {
        answer.clear();
        new WordsDialog(
                        text("green.leave.title", title),
                        text("green.leave.means"),
                        text("green.leave.reason"),
                        SignUps.LONGEST_REASON,
                        text("green.leave.do"),
                        reason -> leave(shift, title, reason))
                .open();
    }

    /** Does not wait any more, or says no: nobody has to know why. */
    void leaveSilently(ShiftId shift, String title) {
        answer.clear();
        leave(shift, title, "").ifPresent(it -> answer.refused(it));
    }

    private Optional<String> leave(ShiftId shift, String title, String reason) {
        switch (signUps.leave(shift, reason)) {
            case LeaveResult.Left() -> done("green.left", title);
            case LeaveResult.TooLate(var leader, var phone) -> {
                answer.refused(text("green.leave.too-late", leader.orElse("–")), phone(phone));
                reload.run();
            }
            case LeaveResult.ReasonTooLong(var longest) -> {
                return Optional.of(text("base.words.too-long", longest, reason.length()));
            }
            case LeaveResult.NotOn() -> refused("green.leave.not-on");
        }
        return Optional.empty();
    }

    private static Component[] phone(Optional<PhoneNumber> phone) {
        return phone.map(it -> new Component[] {new Anchor("tel:" + it.value(), it.toString())})
                .orElseGet(() -> new Component[0]);
    }

    private static void ask(String title, String means, String doIt, Runnable deed) {
        new Question(title, means, doIt, deed).open();
    }

    private void done(String key, Object... values) {
        answer.done(text(key, values));
        reload.run();
    }

    private void refused(String key, Object... values) {
        answer.refused(text(key, values));
        reload.run();
    }
}
