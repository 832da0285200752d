package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.EditionCourse;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.EditionStatus;

/** What can become of an edition now; each button says what it does, and asks first where people get mail. */
class CoursePart extends Composite<Section> {

    private final boolean isIdea;
    private final Answer answer;

    CoursePart(EditionCourse course, EditionDetails edition, LocalDate today, Answer answer, Consumer<String> done) {
        isIdea = edition.summary().status() == EditionStatus.IDEA;
        this.answer = answer;
        var questions = new CourseQuestions(course, edition, today, answer, done);
        var copy = new RouterLink(say("copy"), NewEditionView.class);
        copy.setQueryParameters(NewEditionView.like(edition.id()));
        getContent().addClassName("card");
        if (EditionWords.hasBeen(edition.summary(), today) || edition.summary().status() == EditionStatus.CANCELLED) {
            getContent().add(new H2(say("title.over")), copy);
        } else {
            getContent().add(new H2(say("title")), createSteps(edition.summary().status(), questions), copy);
        }
    }

    private Div createSteps(EditionStatus status, CourseQuestions questions) {
        var steps = new Div();
        steps.addClassName("buttons");
        if (status.mayBecome(EditionStatus.OPEN)) {
            steps.add(button(isIdea ? "open" : "goes-on", questions::askOpen));
        }
        if (status.mayBecome(EditionStatus.DEFINITE)) {
            steps.add(button("definite", questions::askDefinite));
        }
        if (status.mayBecome(EditionStatus.UNCERTAIN)) {
            steps.add(button("uncertain", questions::askUncertain));
        }
        if (status.mayBecome(EditionStatus.CANCELLED)) {
            steps.add(button("cancel", questions::askCancel));
        }
        return steps;
    }

    private String say(String key) {
        return getTranslation("parade.edition.course." + key);
    }

    private Button button(String key, Runnable asking) {
        var button = new Button(say(key), _ -> {
            answer.clear();
            asking.run();
        });
        if (isIdea) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
