package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.Euros;

/** What came of money a funder gave, for whoever gave it: never anything by which a person can be recognised. */
public sealed interface GivenMoney {

    String funder();

    String labelDutch();

    String labelEnglish();

    /** What was promised. */
    Euros amount();

    /** What came in and was not taken back, wherever it went. */
    Euros received();

    /** What is still to come. */
    Euros toCome();

    default String label(Locale language) {
        return language.getLanguage().equals("en") ? labelEnglish() : labelDutch();
    }

    /** All that a funder gave under one label for persons or households: of each of them it says nothing. */
    record Individual(String funder, String labelDutch, String labelEnglish, Euros amount, Euros received, Euros toCome)
            implements GivenMoney {}

    /**
     * What came of one grant for a block, a street or the whole neighbourhood.
     *
     * @param place whose budget it went to
     * @param owed what of {@code received} is still to go back, because the funder gives less
     * @param own what of {@code received} is that of this budget
     * @param dwellings how many dwellings got a part of it
     * @param passedOn what they got together and did not give back
     * @param all what came into this budget from every funder and every budget that helped, without what went back
     * @param paid what was paid from this budget, by purpose
     * @param helping what went to other budgets as help
     * @param left what is still in it
     * @param results what was expected, and what of it was seen
     */
    record Shared(
            GrantId id,
            String funder,
            String title,
            String labelDutch,
            String labelEnglish,
            String place,
            LocalDate from,
            LocalDate until,
            Euros amount,
            Euros received,
            Euros toCome,
            Euros owed,
            Euros own,
            int dwellings,
            Euros passedOn,
            Euros all,
            List<Flow> paid,
            Euros helping,
            Euros left,
            List<ShownResult> results)
            implements GivenMoney {

        private static final int WHOLE = 100;

        /** Of each hundred euros that came into the budget, how many came under this grant. */
        public long share() {
            return all.cents() <= 0 ? 0 : Math.multiplyExact(own.cents(), WHOLE) / all.cents();
        }
    }
}
