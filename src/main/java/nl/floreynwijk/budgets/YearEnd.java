package nl.floreynwijk.budgets;

import java.util.Locale;
import nl.floreynwijk.base.Euros;

/**
 * What happens to the money of one budget at the end of a year.
 *
 * @param left what nobody decided on
 * @param saved what of it goes to the savings pot
 * @param returned what of it goes back to funders, as far as they gave it to this budget; whatever else is left stays
 */
public record YearEnd(
        BudgetId budget, String name, String labelDutch, String labelEnglish, Euros left, Euros saved, Euros returned) {

    public String labelName(Locale language) {
        return language.getLanguage().equals("en") ? labelEnglish : labelDutch;
    }
}
