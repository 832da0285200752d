package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.base.Euros;

/**
 * A grant in full.
 *
 * @param share how what comes in is shared with dwellings; empty where all of it stays in the budget
 * @param givenBack what went back to the funder
 * @param instalments by number, which is the order in which they are to come
 * @param cuts the newest first
 */
public record GrantDetails(
        GrantSummary summary,
        String labelDutch,
        String labelEnglish,
        Optional<Share> share,
        Euros givenBack,
        List<Instalment> instalments,
        List<Expected> expectations,
        List<GrantCut> cuts,
        List<AttachmentSummary> documents) {

    /** So much percent goes to the dwellings, under another label. */
    public record Share(int percent, String labelDutch, String labelEnglish) {

        public String labelName(Locale language) {
            return language.getLanguage().equals("en") ? labelEnglish : labelDutch;
        }
    }

    /**
     * Something the funder expects to be achieved.
     *
     * @param seen what was seen, and when; empty as long as nobody looked
     */
    public record Expected(int number, String text, String shownBy, Optional<Seen> seen) {}

    /** What somebody saw of what was to be achieved. */
    public record Seen(LocalDate day, String finding) {}

    public String labelName(Locale language) {
        return language.getLanguage().equals("en") ? labelEnglish : labelDutch;
    }

    /** All that can still be taken back: what did not lapse before and was not given back. */
    public Euros cuttable() {
        return summary.open().plus(summary.received()).minus(summary.owed()).minus(givenBack);
    }
}
