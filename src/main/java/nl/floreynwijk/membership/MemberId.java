package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one membership of somebody; whoever leaves and comes back gets another. */
public record MemberId(UUID value) implements Serializable {

    static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }

    /** The member whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
