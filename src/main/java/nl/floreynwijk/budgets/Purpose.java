package nl.floreynwijk.budgets;

import java.util.Locale;

/** What money is spent on, such as planned maintenance. */
public record Purpose(PurposeCode code, String nameDutch, String nameEnglish) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameDutch;
    }
}
