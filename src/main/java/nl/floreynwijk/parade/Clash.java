package nl.floreynwijk.parade;

import java.util.List;
import java.util.stream.IntStream;

/** Two pitches that lie on one another, if only partly. */
public record Clash(PlannedPitch one, PlannedPitch other) {

    /** All of them, each once. */
    public static List<Clash> among(List<PlannedPitch> pitches) {
        return IntStream.range(0, pitches.size())
                .boxed()
                .flatMap(it -> pitches.subList(it + 1, pitches.size()).stream()
                        .filter(other -> other.shape().meets(pitches.get(it).shape()))
                        .map(other -> new Clash(pitches.get(it), other)))
                .toList();
    }
}
