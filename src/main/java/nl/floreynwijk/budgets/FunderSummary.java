package nl.floreynwijk.budgets;

import java.util.List;

/**
 * Whoever gives money.
 *
 * @param readers those who may read what it did, by name
 * @param grants how many grants it made
 * @param version what it read as, for a change that must not undo somebody else's
 */
public record FunderSummary(
        FunderId id, String name, FunderKind kind, List<ReaderChoice> readers, int grants, int version) {

    FunderSummary readBy(List<ReaderChoice> people) {
        return new FunderSummary(id, name, kind, people, grants, version);
    }
}
