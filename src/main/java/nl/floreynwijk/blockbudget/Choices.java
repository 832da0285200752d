package nl.floreynwijk.blockbudget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one ballot says: 1 for each proposal that is chosen, its points where points are handed out, or its place where
 * they are put in order, the best being 1. Without any it is blank.
 */
public record Choices(Map<ProposalId, Integer> points) {

    public static final Choices BLANK = new Choices(Map.of());

    public Choices {
        if (points.values().stream().anyMatch(it -> it < 1)) {
            throw new IllegalArgumentException("What is on a ballot is worth one or more");
        }
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /** These, each once. */
    public static Choices of(Iterable<ProposalId> chosen) {
        var points = new LinkedHashMap<ProposalId, Integer>();
        chosen.forEach(it -> points.put(it, 1));
        return new Choices(points);
    }

    /** These in order, the best first. */
    public static Choices ranked(List<ProposalId> inOrder) {
        var places = new LinkedHashMap<ProposalId, Integer>();
        inOrder.forEach(it -> places.putIfAbsent(it, places.size() + 1));
        return new Choices(places);
    }

    public boolean isBlank() {
        return points.isEmpty();
    }
}
