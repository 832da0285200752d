package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import nl.floreynwijk.harry.Marks;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.ShownReviews;

/** What reviews about somebody come down to, in one line of words, and a way to what they say. */
class ReviewMarks extends Composite<Div> {

    /**
     * The line, and a button below it.
     *
     * @param by who wrote them: askers about a helper, or helpers about an asker
     * @param name what the one they are about is called
     * @param reviews are asked for once somebody wants to read them
     */
    ReviewMarks(ReviewSide by, String name, Marks marks, Supplier<ShownReviews> reviews) {
        var read = new Button(
                getTranslation("harry.reviews.read"), _ -> new ReviewsDialog(by, name, reviews.get()).open());
        read.setAriaLabel(getTranslation("harry.reviews.read-about", name));
        read.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("review-averages");
        getContent().add(new Span(ReviewWords.averages(by, marks)), read);
    }
}
