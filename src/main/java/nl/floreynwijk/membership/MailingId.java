package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a mail to members; made when its form is shown, so that sending it again is sending it once. */
public record MailingId(UUID value) implements Serializable {

    public static MailingId random() {
        return new MailingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
