package nl.floreynwijk.places;

import java.time.Duration;
import java.util.Optional;

/** Whether somebody lives in the neighbourhood. */
public sealed interface AddressCheckResult {

    /** What was typed is no postcode. */
    record NotAPostcode() implements AddressCheckResult {}

    /** What was typed is no house number. */
    record NotAHouseNumber() implements AddressCheckResult {}

    /** They do, in a dwelling that is known. */
    record Known(Address address) implements AddressCheckResult {}

    /** They do, in a dwelling that is not known yet; with the street that others with this postcode live in. */
    record Inside(Optional<String> street) implements AddressCheckResult {}

    /** They do not. */
    record Outside() implements AddressCheckResult {}

    /** The postcode does not tell: it depends on the street. */
    record NeedsStreet() implements AddressCheckResult {}

    /** So many were tried from this connection that it has to wait. */
    record TooMany(Duration retryAfter) implements AddressCheckResult {}
}
