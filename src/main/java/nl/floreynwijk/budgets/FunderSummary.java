package nl.floreynwijk.budgets;

import java.util.List;

/**
 * Whoever gives money.
 *
 * @param readers the names of those who may read what it did
 */
public record FunderSummary(FunderId id, String name, FunderKind kind, List<String> readers) {}
