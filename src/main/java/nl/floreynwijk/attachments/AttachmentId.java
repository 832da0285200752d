package nl.floreynwijk.attachments;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a file that is kept. */
public record AttachmentId(UUID value) implements Serializable {

    public static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    /** The file whose id reads like this; {@code text} is what {@link #toString()} gave. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
