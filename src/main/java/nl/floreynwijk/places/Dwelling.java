package nl.floreynwijk.places;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A door behind which people live.
 *
 * <p>It is in at most one block and has at most one landlord. Postcode and house number tell it from all others.
 */
@Table("places_dwelling")
class Dwelling {

    @Id
    private final DwellingId id;

    private String street;
    private int houseNumber;
    private String addition;
    /** Read by the database only, which lets no other dwelling have it too. */
    @SuppressWarnings("UnusedVariable")
    private String additionKey;

    private Postcode postcode;
    private String town;
    private @Nullable BlockId blockId;
    private @Nullable LandlordId landlordId;
    private @Nullable Tenure tenure;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a dwelling from its row. */
    Dwelling(
            DwellingId id,
            String street,
            int houseNumber,
            String addition,
            String additionKey,
            Postcode postcode,
            String town,
            @Nullable BlockId blockId,
            @Nullable LandlordId landlordId,
            @Nullable Tenure tenure) {
        this.id = id;
        this.street = street;
        this.houseNumber = houseNumber;
        this.addition = addition;
        this.additionKey = additionKey;
        this.postcode = postcode;
        this.town = town;
        this.blockId = blockId;
        this.landlordId = landlordId;
        this.tenure = tenure;
    }

    static Dwelling at(Address address) {
        return new Dwelling(
                DwellingId.random(),
                address.street(),
                address.houseNumber().number(),
                address.houseNumber().addition(),
                address.houseNumber().key(),
                address.postcode(),
                address.town(),
                null,
                null,
                null);
    }

    /** Puts the address right: the same door under another name. */
    void correct(Address address) {
        street = address.street();
        houseNumber = address.houseNumber().number();
        addition = address.houseNumber().addition();
        additionKey = address.houseNumber().key();
        postcode = address.postcode();
        town = address.town();
    }

    void belongTo(@Nullable BlockId newBlock, @Nullable LandlordId newLandlord, @Nullable Tenure newTenure) {
        blockId = newBlock;
        landlordId = newLandlord;
        tenure = newTenure;
    }

    DwellingId id() {
        return id;
    }

    Address address() {
        return new Address(street, new HouseNumber(houseNumber, addition), postcode, town);
    }

    Placing placing() {
        return new Placing(
                id,
                address(),
                Optional.ofNullable(blockId),
                Optional.ofNullable(landlordId),
                Optional.ofNullable(tenure));
    }

    /** How often it was saved, by which a form tells whether somebody else changed it meanwhile. */
    int version() {
        return version == null ? 0 : version;
    }
}
