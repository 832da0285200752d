package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The words of a review as others read them.
 *
 * @param author the given name and one letter; empty when they are no longer here
 * @param day on which it was written
 * @param answer of the one it is about
 */
public record ShownReview(Optional<String> author, LocalDate day, ReviewPlan plan, Optional<String> answer) {}
