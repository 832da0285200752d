package nl.floreynwijk.places;

import java.util.Optional;

/** A dwelling in a list, with the names of its block and landlord. */
public record DwellingSummary(
        DwellingId id, Address address, Optional<String> block, Optional<String> landlord, Optional<Tenure> tenure) {}
