package nl.floreynwijk.membership;

import java.time.LocalDate;
import nl.floreynwijk.base.TypedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * A shop, a self-employed person or an association.
 *
 * @param name as on the door, 1 to 200 characters
 * @param kvk absent where an association has none
 * @param associationSince from when it is in the shopkeepers' association of the neighbourhood; absent when it is not
 */
record Organisation(
        @Column("organisation_name") String name,
        @Nullable KvkNumber kvk,
        @Nullable LocalDate associationSince) {

    static final int LONGEST_NAME = 200;

    Organisation {
        name = TypedLine.tidy(name, LONGEST_NAME);
    }

    /** A shop often bears the name of its keeper. */
    Organisation erased() {
        return new Organisation("–", null, associationSince);
    }

    static boolean isName(String typed) {
        return TypedLine.fits(typed, LONGEST_NAME);
    }
}
