package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.DeskReview;

/** A review as the office reads it: why it waits, what it says, and what can be decided. */
class DeskReviewItem extends Composite<ListItem> {

    DeskReviewItem(DeskReview review, Component tools) {
        getContent().addClassName("card");
        getContent().add(new H3(called(review)));
        review.doubts().forEach(it -> addMark(getTranslation("harry.doubt." + it)));
        review.answerDoubts().forEach(_ -> addMark(getTranslation("harry.review.desk.answer-doubt")));
        review.report().ifPresent(it -> addMark(getTranslation("harry.review.desk.reported", it)));
        getContent().add(ReviewCard.marks(review.by(), review.plan()));
        addWords(review.plan().words());
        review.answer().ifPresent(it -> addWords(getTranslation("harry.review.answer.is", it)));
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "harry.review.day", DutchTime.date(DutchTime.day(review.writtenAt()), getLocale()))),
                        tools);
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            getContent().add(ReviewCard.words(words));
        }
    }

    /** Who wrote about whom. */
    static String called(DeskReview review) {
        return Texts.text(
                "harry.review.desk.who", ReviewWords.called(review.author()), ReviewWords.called(review.about()));
    }

    private void addMark(String text) {
        var mark = new Paragraph(text);
        mark.addClassNames("notice", "problem");
        getContent().add(mark);
    }
}
