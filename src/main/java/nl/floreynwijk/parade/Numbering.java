package nl.floreynwijk.parade;

import java.util.Comparator;
import java.util.List;

/** In which order pitches are numbered. */
public enum Numbering {
    /** From left to right along the street, both sides together. */
    ALONG_THE_STREET,
    /** The upper row from left to right, and then the next. */
    ROW_BY_ROW;

    List<PitchId> order(FloorPlan plan) {
        var pitches =
                switch (this) {
                    case ALONG_THE_STREET ->
                        plan.pitches().stream()
                                .sorted(Comparator.comparingInt(Numbering::middle)
                                        .thenComparingInt(it -> it.shape().y()));
                    case ROW_BY_ROW ->
                        StreetRow.of(plan.pitches(), plan.widthCm()).stream().flatMap(it -> it.pitches().stream());
                };
        return pitches.map(PlannedPitch::id).toList();
    }

    private static int middle(PlannedPitch pitch) {
        return pitch.shape().x() + pitch.shape().width() / 2;
    }
}
