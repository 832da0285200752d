package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;

/**
 * What the two sides of a job that is done say of each other, as one of them sees it.
 *
 * @param side on which the viewer is
 * @param other what the other side is called; empty when that is not known any more
 * @param mayWrite whether the viewer has still to say something
 * @param mine what their own side wrote
 * @param theirs what the other side wrote, as far as they may read it
 * @param theirsFrom when they read what the other side wrote, if they write nothing themselves before; empty when there is
 *     nothing to wait for
 */
public record JobReviews(
        ReviewSide side,
        Optional<String> other,
        boolean mayWrite,
        Optional<SeenReview> mine,
        Optional<SeenReview> theirs,
        Optional<Instant> theirsFrom) {}
