package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A table sheet as it counts.
 *
 * @param number which stands on the sheet
 * @param version 1, and one more for each correction
 * @param coins how many lie on which card; those without any are left out
 * @param by who entered this version
 * @param versions all that were entered, the first one first
 */
public record TableSheet(
        int number,
        int version,
        int people,
        Map<CardId, Integer> coins,
        String by,
        Instant enteredAt,
        List<Entry> versions) {

    /**
     * What was entered once.
     *
     * @param reason why it was corrected; empty for the first
     */
    public record Entry(int version, int people, int total, String by, String reason, Instant enteredAt) {}

    public int total() {
        return coins.values().stream().mapToInt(it -> it).sum();
    }
}
