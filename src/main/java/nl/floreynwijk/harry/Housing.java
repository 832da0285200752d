package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.places.LandlordId;

/** Of whom the home is that somebody asks about. */
public sealed interface Housing {

    /** Rented from this landlord. */
    record Rented(LandlordId landlord) implements Housing {}

    /** Whoever lives there owns it. */
    record Owned() implements Housing {}

    /** They did not say. */
    record Unknown() implements Housing {}

    /** Of whom it is rented, as far as they said so. */
    default Optional<LandlordId> rentedFrom() {
        return this instanceof Rented(var landlord) ? Optional.of(landlord) : Optional.empty();
    }
}
