package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Placing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Where a member is or was at home, from one day to another.
 *
 * @param dwelling absent outside the neighbourhood, and for an organisation
 * @param block as the dwelling has it; kept here so that lists can be chosen by it
 * @param movedOut the first day they lived there no more; absent as long as they do
 * @param confirmed whether it counts for whoever asks who lives in the dwelling or its block: not as long as the member
 *     alone says so
 */
@Table("membership_residence")
record Residence(
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) PostalAddress place,
        @Nullable @Column("dwelling_id") DwellingId dwelling,
        @Nullable @Column("block_id") BlockId block,
        @Nullable @Column("landlord_id") LandlordId landlord,
        LocalDate movedIn,
        @Nullable LocalDate movedOut,
        boolean confirmed) {

    static Residence outside(Address address, LocalDate from) {
        return new Residence(PostalAddress.of(address), null, null, null, from, null, true);
    }

    static Residence in(Placing placing, LocalDate from) {
        return new Residence(
                PostalAddress.of(placing.address()),
                placing.dwelling(),
                placing.block().orElse(null),
                placing.landlord().orElse(null),
                from,
                null,
                true);
    }

    /**
     * The same home as the member says it: it waits until the office looked at it. Outside the neighbourhood there is
     * nothing to wait for, since nothing depends on it.
     */
    Residence told() {
        return new Residence(place, dwelling, block, landlord, movedIn, movedOut, dwelling == null);
    }

    Residence confirm() {
        return new Residence(place, dwelling, block, landlord, movedIn, movedOut, true);
    }

    Residence until(LocalDate day) {
        return new Residence(place, dwelling, block, landlord, movedIn, day, confirmed);
    }

    boolean isCurrent() {
        return movedOut == null;
    }

    Address address() {
        return place.address();
    }

    Optional<DwellingId> home() {
        return Optional.ofNullable(dwelling);
    }
}
