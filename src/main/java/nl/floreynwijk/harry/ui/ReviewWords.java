package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Optional;
import nl.floreynwijk.harry.Marks;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.ReviewSide;

/** What marks are called: of a helper other things count than of somebody who asks. */
final class ReviewWords {

    private ReviewWords() {}

    static String competent(ReviewSide by) {
        return text("harry.review." + by + ".competent");
    }

    static String friendly(ReviewSide by) {
        return text("harry.review." + by + ".friendly");
    }

    static String reliable(ReviewSide by) {
        return text("harry.review." + by + ".reliable");
    }

    /** "4 – goed". */
    static String mark(int mark) {
        return text("harry.review.mark." + mark);
    }

    /** The three marks of one review in a line. */
    static String marks(ReviewSide by, ReviewPlan plan) {
        return text(
                "harry.review.three",
                competent(by),
                mark(plan.competent()),
                friendly(by),
                mark(plan.friendly()),
                reliable(by),
                mark(plan.reliable()));
    }

    /** What several reviews come down to. */
    static String averages(ReviewSide by, Marks marks) {
        return text(
                "harry.review.averages." + by, marks.competent(), marks.friendly(), marks.reliable(), marks.reviews());
    }

    /** What somebody is called, or that it is a neighbour. */
    static String called(Optional<String> name) {
        return name.orElseGet(() -> text("harry.review.neighbour"));
    }
}
