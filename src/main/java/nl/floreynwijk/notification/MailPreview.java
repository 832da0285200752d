package nl.floreynwijk.notification;

import java.util.Locale;

/**
 * How a mail would read in a language.
 *
 * @param html a whole page, in which everything that somebody typed is text
 */
public record MailPreview(Locale language, String subject, String html) {

    /** What is written may be about somebody. */
    @Override
    public String toString() {
        return "MailPreview[" + language + "]";
    }
}
