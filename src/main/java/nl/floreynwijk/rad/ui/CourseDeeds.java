package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.rad.CourseResult;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Evenings;

/**
 * The buttons with which a host leads an evening a step further; what cannot simply be undone is asked first.
 *
 * @param practised whether people practise at this moment
 * @param done shows how it is now, and says what happened
 */
record CourseDeeds(
        EveningCourse course,
        Evenings evenings,
        EveningId evening,
        Clock clock,
        boolean practised,
        Answer answer,
        Consumer<String> done) {

    Button practise() {
        return asked(practised ? "practise-again" : "practise", () -> course.practise(evening));
    }

    /** Says so when it is planned for another day. */
    Button open() {
        return button("open", () -> ask("open", planned() + say("open.means"), () -> course.open(evening)));
    }

    private String planned() {
        return evenings.find(evening)
                .map(it -> it.plan().beginsAt())
                .filter(it -> !DutchTime.day(it).equals(DutchTime.day(clock.instant())))
                .map(it -> say("open.planned", when(it)) + " ")
                .orElse("");
    }

    Button pause() {
        return simple("pause", () -> course.pause(evening));
    }

    Button goOn() {
        return simple("go-on", () -> course.goOn(evening));
    }

    /** Asks first while members take part from home: it is over for them too. */
    Button close() {
        return button("close", () -> homeUntil()
                .ifPresentOrElse(
                        it -> ask("close", say("close.means-home", when(it)), () -> course.close(evening)),
                        () -> answerTo("close", course.close(evening))));
    }

    Button reopen() {
        return simple("reopen", () -> course.reopen(evening));
    }

    Button startAgain() {
        return asked("start-again", () -> course.startAgain(evening));
    }

    /** Says what it means, also for those at home who are not ready. */
    Button end() {
        return button("end", () -> ask("end", meaningOfEnd(), () -> course.end(evening)));
    }

    private String meaningOfEnd() {
        return homeUntil().map(it -> say("end.means-home", when(it))).orElseGet(() -> say("end.means"));
    }

    /** Until when members take part from home; empty when they do not, or not any more. */
    private Optional<Instant> homeUntil() {
        return evenings.find(evening).flatMap(it -> it.plan().homeUntil()).filter(clock.instant()::isBefore);
    }

    private static String when(Instant moment) {
        return EveningWords.when(moment, UI.getCurrent().getLocale());
    }

    private Button simple(String key, Supplier<CourseResult> deed) {
        return button(key, () -> answerTo(key, deed.get()));
    }

    private Button asked(String key, Supplier<CourseResult> deed) {
        return button(key, () -> ask(key, say(key + ".means"), deed));
    }

    private Button button(String key, Runnable pressed) {
        return new Button(say(key), _ -> {
            answer.clear();
            pressed.run();
        });
    }

    private void ask(String key, String means, Supplier<CourseResult> deed) {
        new Question(say(key + ".title"), means, say(key), () -> answerTo(key, deed.get())).open();
    }

    private void answerTo(String key, CourseResult result) {
        switch (result) {
            case CourseResult.Done() -> done.accept(say(key + ".done"));
            case CourseResult.NoCards() -> answer.refused(say("no-cards"));
            case CourseResult.NotNow() -> answer.refused(say("not-now"));
        }
    }

    private static String say(String key, Object... values) {
        return I18NProvider.translate("rad.host.course." + key, values);
    }
}
