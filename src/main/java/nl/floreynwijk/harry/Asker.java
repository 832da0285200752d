package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.ShownNames;
import nl.floreynwijk.places.Address;

/**
 * Who asks, and where the work is.
 *
 * @param account empty for somebody without one, for whom the office asks
 * @param name the whole name
 * @param phone how somebody without an account is reached; a member's is asked for when it is needed
 */
record Asker(Optional<AccountId> account, String name, Optional<PhoneNumber> phone, Address address) {

    /** A shop and a school are called as they are; people are not, before they agreed with somebody. */
    String shownName(Client client) {
        var isNobodysName = account.isEmpty() && (client == Client.SHOP || client == Client.SCHOOL);
        return isNobodysName ? name : ShownNames.of(name);
    }
}
