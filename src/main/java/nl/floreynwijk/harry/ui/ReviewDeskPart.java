package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.harry.DecideReviewResult;
import nl.floreynwijk.harry.DeskReview;
import nl.floreynwijk.harry.ReviewDesk;

/** The reviews that wait for the office: those in doubt, and those that were reported. */
class ReviewDeskPart extends Composite<Section> {

    private final transient ReviewDesk desk;
    private final Answer answer = new Answer();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    ReviewDeskPart(ReviewDesk desk) {
        this.desk = desk;
        found.getElement().setAttribute("role", "status");
        list.addClassName("card-list");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("harry.review.desk")),
                        new Paragraph(getTranslation("harry.review.desk.lead")),
                        answer,
                        found,
                        list);
        reload();
    }

    private void reload() {
        var waiting = desk.list();
        list.removeAll();
        waiting.forEach(it -> list.add(new DeskReviewItem(it, tools(it))));
        list.setVisible(!waiting.isEmpty());
        found.setText(getTranslation(
                waiting.size() < ReviewDesk.MOST ? "harry.review.desk.found" : "harry.review.desk.part",
                waiting.size()));
    }

    private Div tools(DeskReview review) {
        var tools = new Div();
        tools.addClassName("buttons");
        var clear = tool(
                "harry.review.desk.clear",
                review,
                () -> say(desk.clear(review.id(), review.version()), "harry.review.desk.cleared"));
        clear.addThemeVariants(ButtonVariant.PRIMARY);
        tools.add(clear);
        tools.add(tool(
                "harry.review.desk.hide",
                review,
                () -> ask(
                        "harry.review.desk.hide",
                        "harry.review.desk.hide.means",
                        "harry.review.desk.hidden",
                        reason -> desk.hide(review.id(), reason, review.version()))));
        if (!review.answerDoubts().isEmpty()) {
            tools.add(tool(
                    "harry.review.desk.hide-answer",
                    review,
                    () -> ask(
                            "harry.review.desk.hide-answer",
                            "harry.review.desk.hide-answer.means",
                            "harry.review.desk.answer-hidden",
                            reason -> desk.hideAnswer(review.id(), reason, review.version()))));
        }
        return tools;
    }

    private void ask(String what, String means, String done, Function<String, DecideReviewResult> decide) {
        new ReasonDialog(
                        getTranslation(what),
                        getTranslation(means),
                        ReviewDesk.LONGEST_REASON,
                        getTranslation(what),
                        reason -> decided(decide.apply(reason), done))
                .open();
    }

    /** What is wrong with the reason; empty when it was taken, or something else came in between. */
    private Optional<String> decided(DecideReviewResult result, String done) {
        if (result instanceof DecideReviewResult.NoReason(var longest)) {
            return Optional.of(getTranslation("harry.review.desk.no-reason", longest));
        }
        say(result, done);
        return Optional.empty();
    }

    private Button tool(String key, DeskReview review, Runnable deed) {
        var tool = new Button(getTranslation(key), _ -> deed.run());
        tool.setAriaLabel(getTranslation(key) + ": " + DeskReviewItem.called(review));
        return tool;
    }

    private void say(DecideReviewResult result, String done) {
        switch (result) {
            case DecideReviewResult.Decided() -> answer.done(getTranslation(done));
            case DecideReviewResult.NoReason(var longest) ->
                answer.refused(getTranslation("harry.review.desk.no-reason", longest));
            case DecideReviewResult.OwnReview() -> answer.refused(getTranslation("harry.review.desk.own"));
            case DecideReviewResult.ChangedMeanwhile() ->
                answer.refused(getTranslation("harry.review.desk.changed-meanwhile"));
        }
        reload();
    }
}
