package nl.floreynwijk.parade;

import java.util.Set;
import nl.floreynwijk.base.Euros;

/** What came of saying what comes with a pitch. */
public sealed interface AddOnResult {

    /** It is so from now on, or is no longer there. */
    record Kept() implements AddOnResult {}

    /** These cannot be taken. */
    record Refused(Set<AddOnPlan.Problem> problems) implements AddOnResult {}

    /** Something else of the edition is called so. */
    record NameTaken() implements AddOnResult {}

    /** So many are booked already. */
    record Taken(int many) implements AddOnResult {}

    /** Booking opened at this price. */
    record PriceStands(Euros price) implements AddOnResult {}

    /** Booking opened with it, so that it stays; its stock can become what is booked. */
    record Stays() implements AddOnResult {}

    /** It is not there any more. */
    record Gone() implements AddOnResult {}

    /** There is no room for more kinds. */
    record TooMany(int most) implements AddOnResult {}
}
