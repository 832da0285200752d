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
 * @param kept what the budget itself got of it and did not give back
 * @param instalments by number, which is the order in which they are to come
 * @param cuts the newest first
 */
public record GrantDetails(
        GrantSummary summary,
        String labelDutch,
        String labelEnglish,
        Optional<Share> share,
        Euros givenBack,
        Euros kept,
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

    /** What dwellings got of it and did not give back: that is theirs. */
    public Euros passedOn() {
        return summary.received().minus(givenBack).minus(kept);
    }

    /** All that can still be cut: what is still to come, and what the budget itself has of it and does not owe already. */
    public Euros cuttable() {
        return summary.open().plus(Amounts.most(Euros.ZERO, kept.minus(summary.owed())));
    }
}
