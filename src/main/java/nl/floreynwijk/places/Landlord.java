package nl.floreynwijk.places;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Whoever lets dwellings, such as a housing corporation. */
@Table("places_landlord")
class Landlord {

    @Id
    private final LandlordId id;

    private String name;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a landlord from its row. */
    Landlord(LandlordId id, String name) {
        this.id = id;
        this.name = name;
    }

    static Landlord named(String name) {
        return new Landlord(LandlordId.random(), PlaceName.tidy(name));
    }

    void rename(String newName) {
        name = PlaceName.tidy(newName);
    }

    LandlordId id() {
        return id;
    }

    String name() {
        return name;
    }

    /** How often it was saved, by which a form tells whether somebody else changed it meanwhile. */
    int version() {
        return version == null ? 0 : version;
    }
}
