package nl.floreynwijk.membership;

import java.util.Locale;
import java.util.Optional;

/**
 * A kind of members, as it is on a day.
 *
 * @param position small numbers come first
 * @param terms what it costs that day; empty where nothing was ever asked
 */
public record KindSummary(
        KindCode code,
        Party party,
        boolean votes,
        String nameDutch,
        String nameEnglish,
        String textDutch,
        String textEnglish,
        int position,
        boolean offered,
        Optional<Terms> terms,
        int version) {

    /** What it is called, such as "Bewoner". */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameDutch;
    }

    /** Who can be one and what it gives, in a sentence. */
    public String text(Locale language) {
        return language.getLanguage().equals("en") ? textEnglish : textDutch;
    }

    public boolean isFree() {
        return terms.map(Terms::isFree).orElse(true);
    }
}
