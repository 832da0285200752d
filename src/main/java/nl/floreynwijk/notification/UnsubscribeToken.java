package nl.floreynwijk.notification;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The random key in an unsubscribe link: whoever holds it may switch one kind of mail off for one person. */
public record UnsubscribeToken(UUID value) implements Serializable {

    static UnsubscribeToken random() {
        return new UnsubscribeToken(UUID.randomUUID());
    }

    /** The token in a link; empty when the text cannot be one. */
    public static Optional<UnsubscribeToken> parse(String text) {
        try {
            return Optional.of(new UnsubscribeToken(UUID.fromString(text)));
        } catch (IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
