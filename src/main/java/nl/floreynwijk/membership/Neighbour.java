package nl.floreynwijk.membership;

import java.util.Optional;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.places.Address;

/**
 * A member as other members see them: the name, and of the rest only what they share, at least one thing.
 *
 * @param name the organisation's, or the person's
 */
public record Neighbour(
        MemberId member,
        String name,
        Optional<Address> address,
        Optional<PhoneNumber> phone,
        Optional<EmailAddress> email) {

    @Override
    public String toString() {
        return "Neighbour";
    }
}
