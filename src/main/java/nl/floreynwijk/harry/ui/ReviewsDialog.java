package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.ShownReview;
import nl.floreynwijk.harry.ShownReviews;

/** What neighbours say of somebody: what it comes down to, and the newest words with their answers. */
class ReviewsDialog extends Dialog {

    ReviewsDialog(ReviewSide by, String name, ShownReviews reviews) {
        setHeaderTitle(getTranslation("harry.reviews.about", name));
        setWidth("40rem");
        var content = new Div();
        content.addClassName("stack");
        content.add(new Paragraph(reviews.marks()
                .map(it -> ReviewWords.averages(by, it))
                .orElseGet(() -> getTranslation("harry.reviews.too-few"))));
        if (reviews.marks().isPresent() && reviews.latest().isEmpty()) {
            content.add(new Paragraph(getTranslation("harry.reviews.no-words")));
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        reviews.latest().forEach(it -> list.add(item(by, it)));
        list.setVisible(!reviews.latest().isEmpty());
        content.add(list);
        add(content);
        getFooter().add(new Button(getTranslation("base.close"), _ -> close()));
    }

    private ListItem item(ReviewSide by, ShownReview review) {
        var item = new ListItem(
                new Paragraph(getTranslation(
                        "harry.reviews.by",
                        ReviewWords.called(review.author()),
                        DutchTime.date(review.day(), getLocale()))),
                ReviewCard.words(review.plan().words()),
                new Paragraph(ReviewWords.marks(by, review.plan())));
        item.addClassNames("card", "review");
        review.answer()
                .map(it -> ReviewCard.words(getTranslation("harry.review.answer.is", it)))
                .ifPresent(item::add);
        return item;
    }
}
