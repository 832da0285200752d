package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * An evening in full, for its host.
 *
 * @param code which lets people in; empty once it has ended
 * @param budget to spend on cards with a cost, where somebody knows
 * @param cards by their numbers
 * @param cardVersions on which whoever changes a card decides
 * @param runs the first one first
 */
public record EveningDetails(
        EveningId id,
        EveningPlan plan,
        Optional<String> code,
        Optional<Euros> budget,
        String notes,
        Optional<Instant> endedAt,
        List<EveningCard> cards,
        Map<CardId, Integer> cardVersions,
        List<RunSummary> runs,
        int version) {

    public EveningDetails {
        cards = List.copyOf(cards);
        cardVersions = Map.copyOf(cardVersions);
        runs = List.copyOf(runs);
    }

    /** On which whoever changes one of its cards decides. */
    public int versionOf(EveningCard card) {
        return Objects.requireNonNull(cardVersions.get(card.id()));
    }

    /** The run that goes on, or was last; empty when there was none. */
    public Optional<RunSummary> live() {
        return runs.stream().filter(RunSummary::live).findFirst();
    }

    /** Whether people put coins for real: its cards and coins stand. */
    public boolean hasBegun() {
        return runs.stream().anyMatch(it -> !it.practice());
    }

    public boolean isEnded() {
        return endedAt.isPresent();
    }
}
