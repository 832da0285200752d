package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;

/**
 * A label in full.
 *
 * @param rules in the order of their kinds
 * @param budgets how many budgets have it
 * @param version what it read as, for a change that must not undo somebody else's
 */
public record LabelDetails(
        LabelCode code,
        Scale scale,
        String nameDutch,
        String nameEnglish,
        String textDutch,
        String textEnglish,
        Set<PurposeCode> purposes,
        List<SpendRule> rules,
        CarryOver carryOver,
        Optional<Euros> carryOverMost,
        Optional<Split> split,
        Euros overdraft,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        int budgets,
        int version) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameDutch;
    }

    public String text(Locale language) {
        return language.getLanguage().equals("en") ? textEnglish : textDutch;
    }
}
