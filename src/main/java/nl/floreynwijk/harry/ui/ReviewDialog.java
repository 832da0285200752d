package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.WriteReviewResult;

/** Asks what somebody thinks of the other side of a job: three marks, and a few words. */
class ReviewDialog extends Dialog {

    private final transient Function<ReviewPlan, WriteReviewResult> write;
    private final transient Consumer<String> written;
    private final RadioButtonGroup<Integer> competent;
    private final RadioButtonGroup<Integer> friendly;
    private final RadioButtonGroup<Integer> reliable;
    private final TextArea words = new TextArea(getTranslation("harry.review.words"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /**
     * A dialog for one side.
     *
     * @param other what the other side is called
     * @param written is told the key of what there is to say once it is written
     */
    ReviewDialog(ReviewSide by, String other, Function<ReviewPlan, WriteReviewResult> write, Consumer<String> written) {
        this.write = write;
        this.written = written;
        competent = marks(ReviewWords.competent(by));
        friendly = marks(ReviewWords.friendly(by));
        reliable = marks(ReviewWords.reliable(by));
        words.setHelperText(getTranslation("harry.review.words.how"));
        words.setMinRows(3);
        words.setManualValidation(true);
        words.setWidthFull();
        setHeaderTitle(getTranslation("harry.review.write.title", other));
        setWidth("34rem");
        var content = new Div(
                new Paragraph(getTranslation("harry.review.write.means", other)),
                competent,
                friendly,
                reliable,
                words,
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.review.send"), this::send);
    }

    private RadioButtonGroup<Integer> marks(String label) {
        var marks = new RadioButtonGroup<Integer>(label);
        marks.setItems(
                IntStream.rangeClosed(ReviewPlan.LEAST, ReviewPlan.MOST).boxed().toList());
        marks.setItemLabelGenerator(ReviewWords::mark);
        marks.setManualValidation(true);
        marks.addClassName("review-marks");
        return marks;
    }

    private void send() {
        refused.clear();
        answer.clear();
        var plan = new ReviewPlan(given(competent), given(friendly), given(reliable), words.getValue());
        switch (write.apply(plan)) {
            case WriteReviewResult.Written() -> done("harry.review.written");
            case WriteReviewResult.LookedAtFirst() -> done("harry.review.looked-at-first");
            case WriteReviewResult.Refused(var problems) -> refuse(problems);
            case WriteReviewResult.WordsRefused(var finding) ->
                refused.add(words, FindingWords.said(finding, getLocale()));
            case WriteReviewResult.NotNow() -> answer.refused(getTranslation("harry.review.not-now"));
            case WriteReviewResult.AlreadyReviewed() -> answer.refused(getTranslation("harry.review.already"));
        }
    }

    /** What was chosen, or what is no mark. */
    private static int given(RadioButtonGroup<Integer> marks) {
        return Optional.ofNullable(marks.getValue()).orElse(0);
    }

    private void done(String what) {
        close();
        written.accept(what);
    }

    /** In the order in which they stand in the dialog. */
    private void refuse(Set<ReviewPlan.Problem> problems) {
        problems.stream().sorted().forEach(it -> {
            switch (it) {
                case COMPETENT -> refused.addGroup(competent, getTranslation("harry.review.no-mark"));
                case FRIENDLY -> refused.addGroup(friendly, getTranslation("harry.review.no-mark"));
                case RELIABLE -> refused.addGroup(reliable, getTranslation("harry.review.no-mark"));
                case WORDS -> refused.add(words, getTranslation("harry.review.too-long", ReviewPlan.LONGEST_WORDS));
            }
        });
    }
}
