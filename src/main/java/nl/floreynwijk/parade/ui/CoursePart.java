package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
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

/** What can become of an edition now; each button says what it does, and asks first where people get mail. */
class CoursePart extends Composite<Section> {

    private final EditionCourse course;
    private final EditionDetails edition;
    private final Answer answer;
    private final Consumer<String> done;

    CoursePart(EditionCourse course, EditionDetails edition, LocalDate today, Answer answer, Consumer<String> done) {
        this.course = course;
        this.edition = edition;
        this.answer = answer;
        this.done = done;
        var copy = new RouterLink(say("copy"), NewEditionView.class);
        copy.setQueryParameters(NewEditionView.like(edition.id()));
        getContent().addClassName("card");
        if (EditionWords.hasBeen(edition.summary(), today) || edition.summary().status() == EditionStatus.CANCELLED) {
            getContent().add(new H2(say("title.over")), copy);
        } else {
            getContent().add(new H2(say("title")), createSteps(edition.summary().status()), copy);
        }
    }

    private Div createSteps(EditionStatus status) {
        var steps = new Div();
        steps.addClassName("buttons");
        if (status.mayBecome(EditionStatus.OPEN)) {
            steps.add(button(status == EditionStatus.IDEA ? "open" : "goes-on", this::askOpen));
        }
        if (status.mayBecome(EditionStatus.DEFINITE)) {
            steps.add(button("definite", this::askDefinite));
        }
        if (status.mayBecome(EditionStatus.UNCERTAIN)) {
            steps.add(button("uncertain", this::askUncertain));
        }
        if (status.mayBecome(EditionStatus.CANCELLED)) {
            steps.add(button("cancel", this::askCancel));
        }
        return steps;
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.edition.course." + key, values);
    }

    private Button button(String key, Runnable asking) {
        var button = new Button(say(key), _ -> {
            answer.clear();
            asking.run();
        });
        if (edition.summary().status() == EditionStatus.IDEA) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void askOpen() {
        var first = edition.summary().status() == EditionStatus.IDEA;
        var key = first ? "open" : "goes-on";
        new Question(say(key + ".title"), say(key + ".means"), say(key), () -> answerTo(course.open(edition.id())))
                .open();
    }

    private void askDefinite() {
        new Question(
                        say("definite.title"),
                        say("definite.means"),
                        say("definite"),
                        () -> answerTo(course.makeDefinite(edition.id())))
                .open();
    }

    private void askUncertain() {
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
    private void askCancel() {
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
                cost.refunded().text(getLocale()),
                cost.credited().text(getLocale()));
    }

    /** What is wrong with the reason; everything else is said on the page. */
    private Optional<String> answerTo(StatusResult result) {
        switch (result) {
            case StatusResult.Turned(var status, var told) ->
                done.accept(getTranslation("parade.edition.turned." + status, told));
            case StatusResult.Lacks(var needs) ->
                answer.refused(say(
                        "lacks",
                        needs.stream()
                                .map(it -> getTranslation("parade.edition.need." + it))
                                .collect(Collectors.joining(", "))));
            case StatusResult.NotNow(var status) -> answer.refused(say("not-now", EditionWords.status(status)));
            case StatusResult.NoReason(var longest) -> {
                return Optional.of(say("no-reason", longest));
            }
        }
        return Optional.empty();
    }
}
