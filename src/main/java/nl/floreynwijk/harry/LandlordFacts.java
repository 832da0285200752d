package nl.floreynwijk.harry;

import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.membership.PhoneNumber;

/**
 * What tenants want to know of a landlord when something is broken.
 *
 * @param emergencyPhone for what cannot wait, at night too
 * @param page where something is reported, an address that begins with {@code https://}
 * @param prices what each subscription costs today, as far as there is one
 */
public record LandlordFacts(
        Optional<PhoneNumber> phone,
        Optional<PhoneNumber> emergencyPhone,
        Optional<EmailAddress> email,
        Optional<String> page,
        Map<Cover, Price> prices) {

    /** Nobody wrote anything down. */
    public static final LandlordFacts NONE =
            new LandlordFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public LandlordFacts {
        prices = Map.copyOf(prices);
    }
}
