package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.AnswerReviewResult;
import nl.floreynwijk.harry.ReviewId;
import nl.floreynwijk.harry.Reviews;

/** Asks what somebody answers to a review about them. */
class ReviewAnswerDialog extends Dialog {

    private final transient Reviews reviews;
    private final transient ReviewId review;
    private final transient Consumer<String> answered;
    private final TextArea text = new TextArea(getTranslation("harry.review.answer.text"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /**
     * A dialog for an answer to this review.
     *
     * @param answered is told the key of what there is to say once it is answered
     */
    ReviewAnswerDialog(Reviews reviews, ReviewId review, Consumer<String> answered) {
        this.reviews = reviews;
        this.review = review;
        this.answered = answered;
        text.setMinRows(3);
        text.setManualValidation(true);
        text.setWidthFull();
        setHeaderTitle(getTranslation("harry.review.answer.title"));
        setWidth("34rem");
        var content = new Div(new Paragraph(getTranslation("harry.review.answer.means")), text, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.review.answer.send"), this::send);
    }

    private void send() {
        refused.clear();
        answer.clear();
        switch (reviews.answer(review, text.getValue())) {
            case AnswerReviewResult.Answered() -> done("harry.review.answered");
            case AnswerReviewResult.LookedAtFirst() -> done("harry.review.answer.looked-at-first");
            case AnswerReviewResult.NoAnswer(var longest) ->
                refused.add(text, getTranslation("harry.review.answer.none", longest));
            case AnswerReviewResult.WordsRefused(var finding) ->
                refused.add(text, FindingWords.said(finding, getLocale()));
            case AnswerReviewResult.AlreadyAnswered() -> answer.refused(getTranslation("harry.review.answer.already"));
            case AnswerReviewResult.Hidden() -> answer.refused(getTranslation("harry.review.gone"));
        }
    }

    private void done(String what) {
        close();
        answered.accept(what);
    }
}
