package nl.floreynwijk.harry;

import java.util.List;
import java.util.Optional;

/**
 * What others may know of the reviews about somebody.
 *
 * @param marks empty while there are too few to show
 * @param latest the newest that have words, at most {@link Reviews#MOST_WORDS}; none while there are too few
 */
public record ShownReviews(Optional<Marks> marks, List<ShownReview> latest) {

    static final ShownReviews NONE = new ShownReviews(Optional.empty(), List.of());
}
