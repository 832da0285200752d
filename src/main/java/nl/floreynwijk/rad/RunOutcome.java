package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;

/**
 * What came of one run of an evening.
 *
 * @param endedAt empty while the evening goes on
 * @param run of which it is the result
 * @param runs all of the evening, the first one first
 * @param cards those with most coins first
 * @param budget where the host said what there is to spend
 * @param shares what equal shares would choose; empty where there is too little to count
 * @param photos of the evening
 * @param version of the evening, on which a host decides
 */
public record RunOutcome(
        EveningId evening,
        EveningPlan plan,
        Optional<Instant> endedAt,
        RunSummary run,
        List<RunSummary> runs,
        Turnout turnout,
        List<CardOutcome> cards,
        Spread spread,
        Optional<Euros> budget,
        Optional<EqualSharesOutcome> shares,
        String notes,
        List<AttachmentId> photos,
        int version) {

    public RunOutcome {
        runs = List.copyOf(runs);
        cards = List.copyOf(cards);
        photos = List.copyOf(photos);
    }

    /** Whether it stands: of the last run for real, when the evening is over. */
    public boolean isFinal() {
        return endedAt.isPresent() && run.live() && !run.practice();
    }
}
