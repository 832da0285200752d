package nl.floreynwijk.parade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pitches beside one another on the drawing, from left to right, and what is left between them.
 *
 * @param gaps between one and the next, in centimetres; below zero where they lie on one another
 * @param leftCm from the edge of the drawing to the first
 * @param rightCm from the last to the edge of the drawing
 */
public record StreetRow(List<PlannedPitch> pitches, List<Integer> gaps, int leftCm, int rightCm) {

    /** Of all pitches, from the uppermost row down; {@code widthCm} is how wide the drawing is in the street. */
    public static List<StreetRow> of(List<PlannedPitch> pitches, int widthCm) {
        var rows = new ArrayList<List<PlannedPitch>>();
        pitches.stream().sorted(Comparator.comparingInt(StreetRow::middle)).forEach(it -> {
            if (rows.isEmpty() || !isBeside(it, rows.getLast().getFirst())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(it);
        });
        return rows.stream().map(it -> row(it, widthCm)).toList();
    }

    private static int middle(PlannedPitch pitch) {
        return pitch.shape().y() + pitch.shape().height() / 2;
    }

    /** Whether its middle is as high as some part of the other. */
    private static boolean isBeside(PlannedPitch pitch, PlannedPitch first) {
        return middle(pitch) < first.shape().y() + first.shape().height();
    }

    private static StreetRow row(List<PlannedPitch> unsorted, int widthCm) {
        var row = unsorted.stream()
                .sorted(Comparator.comparingInt((PlannedPitch it) -> it.shape().x())
                        .thenComparingInt(it -> it.shape().y()))
                .toList();
        var gaps = new ArrayList<Integer>();
        for (var next = 1; next < row.size(); next++) {
            gaps.add(inStreet(row.get(next).shape().x() - end(row.get(next - 1)), widthCm));
        }
        var last = row.stream().mapToInt(StreetRow::end).max().orElseThrow();
        return new StreetRow(
                row,
                List.copyOf(gaps),
                inStreet(row.getFirst().shape().x(), widthCm),
                inStreet(PitchShape.WHOLE - last, widthCm));
    }

    private static int end(PlannedPitch pitch) {
        return pitch.shape().x() + pitch.shape().width();
    }

    private static int inStreet(int hundredths, int widthCm) {
        return Math.toIntExact(Math.round((double) hundredths * widthCm / PitchShape.WHOLE));
    }

    /** Whether it is one pitch beside rows of several: that stands apart, and what is left beside it is no place in the street. */
    public boolean standsApart(List<StreetRow> all) {
        return pitches.size() == 1 && all.stream().anyMatch(it -> it.pitches().size() > 1);
    }

    /** How long all stalls in it are together. */
    public int lengthCm() {
        return pitches.stream().mapToInt(PlannedPitch::lengthCm).sum();
    }

    /** What is left between them. */
    public int betweenCm() {
        return gaps.stream().filter(it -> it > 0).mapToInt(Integer::intValue).sum();
    }

    /** What is left of it, up to both edges of the drawing. */
    public int freeCm() {
        return leftCm + betweenCm() + rightCm;
    }
}
