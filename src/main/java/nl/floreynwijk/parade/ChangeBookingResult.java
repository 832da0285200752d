package nl.floreynwijk.parade;

import java.util.Set;

/** What came of saying something else of one's own booking. */
public sealed interface ChangeBookingResult {

    /** It is so from now on. */
    record Changed() implements ChangeBookingResult {}

    /** These cannot be taken. */
    record Refused(Set<StallForm.Problem> problems) implements ChangeBookingResult {}

    /** There are not so many of these any more. */
    record AddOnGone(AddOnId addOn, String name, int left) implements ChangeBookingResult {}

    /** Not all of the price would go back, so it is all of these or none. */
    record AllOrNone(String name) implements ChangeBookingResult {}

    /** By themselves it is too late, or it is over. */
    record TooLate() implements ChangeBookingResult {}

    /** It costs something else than they saw. */
    record PriceChanged(AddOnsPreview now) implements ChangeBookingResult {}
}
