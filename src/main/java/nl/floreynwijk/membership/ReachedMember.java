package nl.floreynwijk.membership;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.Address;

/**
 * How a member is reached in person, for modules that bring two people together who agreed to it.
 *
 * @param name the whole name, or that of the organisation
 * @param address a confirmed one; empty when there is none, or whoever moved waits for that
 */
public record ReachedMember(AccountId account, String name, Optional<PhoneNumber> phone, Optional<Address> address) {}
