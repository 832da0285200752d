package nl.floreynwijk.places;

import java.util.Set;

/** What came of adding or correcting a dwelling. */
public sealed interface DwellingResult {

    /** It is there as wanted; nothing is told where it was so already. */
    record Saved(DwellingId dwelling, Address address) implements DwellingResult {}

    /** These fields cannot be taken as they are. */
    record Refused(Set<DwellingField> fields) implements DwellingResult {}

    /** Another dwelling has this postcode and house number. */
    record AddressTaken(Address address) implements DwellingResult {}

    /** Somebody else changed the dwelling, or removed the block or landlord, while it was on screen. */
    record ChangedMeanwhile() implements DwellingResult {}
}
