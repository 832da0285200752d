package nl.floreynwijk.parade;

import java.util.List;

/**
 * How a market was for those who had a stall, in sums and in words without names.
 *
 * @param asked how many stalls were booked
 * @param marks in a fixed order
 * @param turnovers of those who said so
 * @param again whether they would come again
 * @param wentWell in an order that tells nothing of who said it; only of the edition that was asked for
 * @param better what should be, likewise
 */
public record EvaluationFigures(
        int asked,
        List<Count> marks,
        List<Count> turnovers,
        List<Count> again,
        List<String> wentWell,
        List<String> better) {

    /** So many said so. */
    public record Count(String name, int many) {}

    /** Everybody who answers gives a mark. */
    public int answered() {
        return marks.stream().mapToInt(Count::many).sum();
    }

    /** How many said so; none where nobody did. */
    public static int of(String name, List<Count> counts) {
        return counts.stream()
                .filter(it -> it.name().equals(name))
                .mapToInt(Count::many)
                .sum();
    }
}
