package nl.floreynwijk.budgets;

import java.util.Locale;

/** A labelled budget in a list, with how it stands. */
public record BudgetSummary(
        BudgetId id,
        LabelCode label,
        String labelDutch,
        String labelEnglish,
        Scale scale,
        String name,
        Standing standing) {

    public String labelName(Locale language) {
        return language.getLanguage().equals("en") ? labelEnglish : labelDutch;
    }
}
