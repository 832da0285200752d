package nl.floreynwijk.blockbudget;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what somebody in a block wants done. */
public record ProposalId(UUID value) implements Serializable {

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    /** The one whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
