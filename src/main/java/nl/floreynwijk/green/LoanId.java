package nl.floreynwijk.green;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a loan of a tool. */
public record LoanId(UUID value) implements Serializable {

    public static LoanId random() {
        return new LoanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
