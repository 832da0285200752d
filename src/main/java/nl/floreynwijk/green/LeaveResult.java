package nl.floreynwijk.green;

import java.util.Optional;
import nl.floreynwijk.membership.PhoneNumber;

/** What came of not wanting to come any more. */
public sealed interface LeaveResult {

    /** They do not come; whose turn it is gets the place. */
    record Left() implements LeaveResult {}

    /** So shortly before the work only a phone call helps: this is who leads it, and their number where it is known. */
    record TooLate(Optional<String> leader, Optional<PhoneNumber> phone) implements LeaveResult {}

    /** The reason has more than so many characters. */
    record ReasonTooLong(int longest) implements LeaveResult {}

    /** They were not on it, or it is over. */
    record NotOn() implements LeaveResult {}
}
