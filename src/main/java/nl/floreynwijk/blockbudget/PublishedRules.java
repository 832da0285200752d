package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;

/** The rules of a round as they are published at its opening: one setting on a line, so that anybody can compare them. */
record PublishedRules(
        RoundId round, BlockId block, BudgetId budget, String title, Euros amount, RoundRules rules, RoundDays days) {

    private static final int CENTS = 100;

    /** The settings, each on a line that ends with a line feed. */
    String text() {
        return """
                round: %s
                block: %s
                budget: %s
                title: %s
                amount: %d.%02d
                voters: %s
                ballot: %s
                points: %d
                method: %s
                raised: %s
                rest: %s
                part-funding: %s
                quorum-percent: %d
                minimum-support: %d
                ideas-from: %s
                check-from: %s
                vote-from: %s
                vote-until: %s
                objections-until: %s
                lot: drawn when voting begins
                """.formatted(
                        round,
                        block,
                        budget,
                        title,
                        amount.cents() / CENTS,
                        amount.cents() % CENTS,
                        rules.voters(),
                        rules.form(),
                        rules.points(),
                        rules.method(),
                        rules.raised(),
                        rules.rest(),
                        rules.partFunding(),
                        rules.quorumPercent(),
                        rules.minimumSupport(),
                        days.ideasFrom(),
                        days.checkFrom(),
                        days.voteFrom(),
                        days.voteUntil(),
                        days.objectionsUntil());
    }

    /** The SHA-256 of the text in UTF-8, in 64 hexadecimal digits. */
    String checksum() {
        return Fingerprints.of(text());
    }
}
