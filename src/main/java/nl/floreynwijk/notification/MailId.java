package nl.floreynwijk.notification;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a mail in the outbox. */
public record MailId(UUID value) implements Serializable {

    static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
