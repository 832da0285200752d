package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.SeenReview;

/** One review: its marks, its words, the answer, and what became of it. */
class ReviewCard extends Composite<Div> {

    /** What somebody wrote themselves, or what they answered to: they read of both why the office hid it. */
    ReviewCard(String title, SeenReview review) {
        getContent().addClassName("review");
        getContent().add(new H3(title), marks(review.by(), review.plan()));
        addWords(review.plan().words());
        getContent()
                .add(new Paragraph(getTranslation(
                        "harry.review.day", DutchTime.date(DutchTime.day(review.writtenAt()), getLocale()))));
        switch (review.standing()) {
            case LOOKED_AT -> addNotice(getTranslation("harry.review.standing.looked-at"));
            case HIDDEN ->
                addNotice(getTranslation(
                        "harry.review.standing.hidden", review.hiddenReason().orElse("")));
            case SHOWN -> {}
        }
        review.answer().ifPresent(it -> addAnswer(it, review));
    }

    private void addAnswer(String answer, SeenReview review) {
        addWords(getTranslation("harry.review.answer.is", answer));
        if (review.isAnswerLookedAt()) {
            addNotice(getTranslation("harry.review.answer.waits"));
        }
        if (review.standing() == SeenReview.Standing.SHOWN) {
            review.hiddenReason().ifPresent(it -> addNotice(getTranslation("harry.review.answer.hidden", it)));
        }
    }

    private void addNotice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        getContent().add(notice);
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            getContent().add(words(words));
        }
    }

    /** What can be done with it, below. */
    ReviewCard with(Component tools) {
        getContent().add(tools);
        return this;
    }

    static UnorderedList marks(ReviewSide by, ReviewPlan plan) {
        var marks = new UnorderedList(
                mark(ReviewWords.competent(by), plan.competent()),
                mark(ReviewWords.friendly(by), plan.friendly()),
                mark(ReviewWords.reliable(by), plan.reliable()));
        marks.addClassName("review-three");
        return marks;
    }

    private static ListItem mark(String of, int mark) {
        return new ListItem(Texts.text("harry.review.mark.of", of, ReviewWords.mark(mark)));
    }

    /** Words with their lines as they were written. */
    static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("listing-text");
        return words;
    }
}
