package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Address;

/**
 * Who asks, and where the work is.
 *
 * @param account empty for somebody without one, for whom the office asks
 * @param name the whole name
 * @param phone how somebody without an account is reached; a member's is asked for when it is needed
 */
record Asker(Optional<AccountId> account, String name, Optional<PhoneNumber> phone, Address address) {

    /** A person by their given name and one letter; a shop or a school as it is. */
    String shownName(Client client) {
        return account.isPresent() || client == Client.HOME ? ShownNames.of(name) : name;
    }
}
