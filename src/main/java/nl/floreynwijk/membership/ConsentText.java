package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.Locale;

/**
 * The words people agree to, by version; a version never changes.
 *
 * @param dutch one short paragraph, at most 2,000 characters
 */
public record ConsentText(Consent consent, int version, String dutch, String english, Instant publishedAt) {

    public static final int LONGEST = 2000;

    public String text(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }
}
