package nl.floreynwijk.parade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what comes with pitches, never more than there is, whoever races. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AddOnStock {

    private final JdbcClient database;

    AddOnStock(JdbcClient database) {
        this.database = database;
    }

    /** Takes so many of it, or none; whether there were that many left. */
    boolean take(AddOnId addOn, int many) {
        requireSome(many);
        return database.sql("update parade_add_on set taken = taken + :many where id = :id and taken + :many <= stock")
                        .param("many", many)
                        .param("id", addOn.value())
                        .update()
                == 1;
    }

    /**
     * Gives so many of it back.
     *
     * @throws IllegalStateException when fewer were taken
     */
    void give(AddOnId addOn, int many) {
        requireSome(many);
        var given = database.sql("update parade_add_on set taken = taken - :many where id = :id and taken >= :many")
                .param("many", many)
                .param("id", addOn.value())
                .update();
        if (given != 1) {
            throw new IllegalStateException("Not so many of %s were taken: %d".formatted(addOn, many));
        }
    }

    private static void requireSome(int many) {
        if (many < 1) {
            throw new IllegalArgumentException("Not so many: " + many);
        }
    }
}
