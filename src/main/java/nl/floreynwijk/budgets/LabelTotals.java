package nl.floreynwijk.budgets;

import java.util.Locale;
import nl.floreynwijk.base.Euros;

/**
 * All budgets of one label together.
 *
 * @param left what is in them, reserved or saved or not
 * @param paid what was paid from them this year
 */
public record LabelTotals(String nameDutch, String nameEnglish, Euros left, Euros paid) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameDutch;
    }
}
