package nl.floreynwijk.budgets;

import java.util.UUID;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;

/**
 * Whose a labelled budget is.
 *
 * @param key the id of the member, dwelling or block, or the name of the street; empty for the whole neighbourhood
 */
record Holder(Scale scale, String key) {

    static Holder of(MemberId member) {
        return new Holder(Scale.PERSON, member.toString());
    }

    static Holder of(DwellingId dwelling) {
        return new Holder(Scale.DWELLING, dwelling.toString());
    }

    static Holder of(BlockId block) {
        return new Holder(Scale.BLOCK, block.toString());
    }

    static Holder street(String name) {
        return new Holder(Scale.STREET, name);
    }

    static Holder everybody() {
        return new Holder(Scale.NEIGHBOURHOOD, "");
    }

    DwellingId dwelling() {
        if (scale != Scale.DWELLING) {
            throw new IllegalStateException("It belongs to no dwelling but a " + scale);
        }
        return new DwellingId(UUID.fromString(key));
    }

    BlockId block() {
        if (scale != Scale.BLOCK) {
            throw new IllegalStateException("It belongs to no block but a " + scale);
        }
        return new BlockId(UUID.fromString(key));
    }
}
