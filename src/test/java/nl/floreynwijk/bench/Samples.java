package nl.floreynwijk.bench;

import java.util.Arrays;
import java.util.Collection;

/** Several measurements of one thing, in order of size: on a busy machine one alone says little. */
public final class Samples {

    private final double[] sorted;

    private Samples(double[] sorted) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        this.sorted = sorted;
    }

    public static Samples of(Collection<? extends Number> values) {
        return of(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    public static Samples of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    public double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that this share of all values does not exceed: nearest rank. */
    public double percentile(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** From the smallest to the largest, as people read it. */
    public String range() {
        return Figure.plain(sorted[0]) + " to " + Figure.plain(sorted[sorted.length - 1]);
    }

    public int count() {
        return sorted.length;
    }
}
