package nl.floreynwijk.budgets;

import java.util.Locale;
import nl.floreynwijk.base.Euros;

/**
 * A part of the money of a budget: what it is, and how much.
 *
 * @param nameDutch who gave it, who or what it is for; empty where the kind says enough
 * @param nameEnglish the same in English
 */
public record Flow(Kind kind, String nameDutch, String nameEnglish, Euros amount) {

    /** What money can be. */
    public enum Kind {
        /** From a funder. */
        GIVEN,
        /** From another budget, which helped. */
        HELPED,
        /** Paid before, and come back. */
        REFUNDED,
        /** There before this year. */
        CARRIED_OVER,
        /** Spent before it came in, as far as the label allows. */
        AHEAD,
        FREE,
        RESERVED,
        /** Reserved, while the block still votes about what for. */
        VOTED_ON,
        CLAIMED,
        SAVED,
        PAID,
        /** To another budget. */
        HELPING,
        RETURNED,
        /** Spent ahead before this year, and made up for since. */
        SHORT_BEFORE
    }

    static Flow of(Kind kind, String name, Euros amount) {
        return new Flow(kind, name, name, amount);
    }

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameDutch;
    }
}
