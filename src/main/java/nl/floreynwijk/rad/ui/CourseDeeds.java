package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        boolean practised,
        Answer answer,
        Consumer<String> done) {

    Button practise() {
        return asked(practised ? "practise-again" : "practise", () -> course.practise(evening));
    }

    Button open() {
        return asked("open", () -> course.open(evening));
    }

    Button pause() {
        return simple("pause", () -> course.pause(evening));
    }

    Button goOn() {
        return simple("go-on", () -> course.goOn(evening));
    }

    Button close() {
        return simple("close", () -> course.close(evening));
    }

    Button reopen() {
        return simple("reopen", () -> course.reopen(evening));
    }

    Button startAgain() {
        return asked("start-again", () -> course.startAgain(evening));
    }

    /** Says what it means, also for those at home who are not ready. */
    Button end(Clock clock) {
        return button("end", () -> ask("end", meaningOfEnd(clock), () -> course.end(evening)));
    }

    private String meaningOfEnd(Clock clock) {
        return evenings.find(evening)
                .flatMap(it -> it.plan().homeUntil())
                .filter(clock.instant()::isBefore)
                .map(it -> say(
                        "end.means-home", EveningWords.when(it, UI.getCurrent().getLocale())))
                .orElseGet(() -> say("end.means"));
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
