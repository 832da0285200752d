package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.parade.CancellationCost;
import nl.floreynwijk.parade.EditionCourse;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.StatusResult;

/** What the organiser is asked before an edition goes on, or does not, and what is said of it after. */
record CourseQuestions(
        EditionCourse course, EditionDetails edition, LocalDate today, Answer answer, Consumer<String> done) {

    void askOpen() {
        var first = edition.summary().status() == EditionStatus.IDEA;
        if (first && hasBegun()) {
            askOpenAfterwards();
            return;
        }
        var key = first ? "open" : "goes-on";
        new Question(say(key + ".title"), say(key + ".means"), say(key), () -> answerTo(course.open(edition.id())))
                .open();
    }

    private boolean hasBegun() {
        return edition.summary().days().stream().anyMatch(it -> !it.day().isAfter(today));
    }

    /** Nobody can book it any more: a slip of the pen in its days, or a year to look back at. */
    private void askOpenAfterwards() {
        new Question(
                        say("has-begun.title"),
                        say("has-begun.means"),
                        say("has-begun"),
                        () -> answerTo(course.openAfterwards(edition.id())))
                .open();
    }

    void askDefinite() {
        new Question(
                        say("definite.title"),
                        say("definite.means"),
                        say("definite"),
                        () -> answerTo(course.makeDefinite(edition.id())))
                .open();
    }

    void askUncertain() {
        new ReasonDialog(
                        say("uncertain.title"),
                        say(
                                "uncertain.means",
                                edition.summary().rules().refunds().uncertain()),
                        EditionCourse.LONGEST_REASON,
                        say("uncertain"),
                        reason -> answerTo(course.makeUncertain(edition.id(), reason)))
                .open();
    }

    /** Whoever cancels reads first what goes back in all. */
    void askCancel() {
        new ReasonDialog(
                        say("cancel.title"),
                        course.costOfCancelling(edition.id()).map(this::cost).orElse(""),
                        EditionCourse.LONGEST_REASON,
                        say("cancel"),
                        reason -> answerTo(course.cancel(edition.id(), reason)))
                .open();
    }

    private String cost(CancellationCost cost) {
        return say(
                "cancel.means",
                edition.summary().rules().refunds().cancelled(),
                cost.people(),
                cost.refunded().text(language()),
                cost.credited().text(language()));
    }

    /** What is wrong with the reason; everything else is said on the page. */
    private Optional<String> answerTo(StatusResult result) {
        switch (result) {
            case StatusResult.Turned(var status, var told) ->
                done.accept(I18NProvider.translate("parade.edition.turned." + status, told));
            case StatusResult.Lacks(var needs) ->
                answer.refused(say(
                        "lacks",
                        needs.stream()
                                .map(it -> I18NProvider.translate("parade.edition.need." + it))
                                .collect(Collectors.joining(", "))));
            case StatusResult.NotNow(var status) -> answer.refused(say("not-now", EditionWords.status(status)));
            case StatusResult.HasBegun() -> askOpenAfterwards();
            case StatusResult.NoReason(var longest) -> {
                return Optional.of(say("no-reason", longest));
            }
        }
        return Optional.empty();
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... values) {
        return I18NProvider.translate("parade.edition.course." + key, values);
    }
}
