package nl.floreynwijk.harry;

import java.util.Locale;

/** What stands in a list in Dutch, and perhaps in English. */
final class Spoken {

    private Spoken() {}

    /** In the language of whoever reads, as far as there is something in it. */
    static String in(Locale language, String dutch, String english) {
        return language.getLanguage().equals("nl") || english.isEmpty() ? dutch : english;
    }
}
