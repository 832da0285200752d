package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What came of a grant, for whoever gave it: never anything about persons.
 *
 * @param place whose budget it went to; empty where that is one person or household
 * @param dwellings how many dwellings got a part of it
 * @param received what came in and was not taken back
 * @param toCome what is still to come
 * @param all what came into that budget from everybody
 * @param paid what was paid from that budget, by purpose
 * @param left what is still in it
 * @param results what was expected, and what of it was seen
 */
public record GivenMoney(
        GrantId id,
        String funder,
        String title,
        String labelDutch,
        String labelEnglish,
        Optional<String> place,
        int dwellings,
        LocalDate from,
        LocalDate until,
        Euros amount,
        Euros received,
        Euros toCome,
        Euros all,
        List<Flow> paid,
        Euros left,
        List<ShownResult> results) {

    private static final int WHOLE = 100;

    public String label(Locale language) {
        return language.getLanguage().equals("en") ? labelEnglish : labelDutch;
    }

    /** Of each hundred euros that came into the budget, how many came under this grant. */
    public long share() {
        return all.cents() <= 0 ? 0 : Math.multiplyExact(received.cents(), WHOLE) / all.cents();
    }
}
