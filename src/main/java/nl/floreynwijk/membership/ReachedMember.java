package nl.floreynwijk.membership;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.Address;

/**
 * How a member is reached in person, for modules that bring two people together who agreed to it.
 *
 * @param name the whole name, or that of the organisation
 * @param address the one they gave last, confirmed or not; empty when there is none
 */
public record ReachedMember(AccountId account, String name, Optional<PhoneNumber> phone, Optional<Address> address) {}
