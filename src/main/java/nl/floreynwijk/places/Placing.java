package nl.floreynwijk.places;

import java.util.Optional;

/** A dwelling as other modules see it: where it stands, and of which block and landlord it is. */
public record Placing(
        DwellingId dwelling,
        Address address,
        Optional<BlockId> block,
        Optional<LandlordId> landlord,
        Optional<Tenure> tenure) {}
