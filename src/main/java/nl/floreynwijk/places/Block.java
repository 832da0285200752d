package nl.floreynwijk.places;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A group of dwellings with a name, such as a block of flats or one side of a street. */
@Table("places_block")
class Block {

    @Id
    private final BlockId id;

    private String name;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a block from its row. */
    Block(BlockId id, String name) {
        this.id = id;
        this.name = name;
    }

    static Block named(String name) {
        return new Block(BlockId.random(), PlaceName.tidy(name));
    }

    void rename(String newName) {
        name = PlaceName.tidy(newName);
    }

    BlockId id() {
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
