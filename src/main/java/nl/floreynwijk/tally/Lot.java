package nl.floreynwijk.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order in which projects go first that are equal in all else: drawn before the count, and the same in each round.
 *
 * @param ids of all projects; the first goes first
 */
public record Lot(List<String> ids) {

    public Lot {
        ids = List.copyOf(ids);
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("A project has one place in a lot");
        }
    }

    /** No lot at all: by their ids as text, by code points, so that "10" goes before "9". */
    public static Lot byId(List<Project> projects) {
        return new Lot(projects.stream()
                .map(Project::id)
                .sorted(Comparator.comparing(it -> it.codePoints().toArray(), Arrays::compare))
                .toList());
    }

    /**
     * Drawn from a word that nobody could choose to their advantage, such as numbers of a lottery after voting ended:
     * by the SHA-256 of the word, a line end and the id. Whoever knows the word can draw it again.
     */
    public static Lot drawn(String word, List<Project> projects) {
        return new Lot(projects.stream()
                .map(Project::id)
                .sorted(Comparator.comparing((String id) -> hash(word + "\n" + id))
                        .thenComparing(id -> id))
                .toList());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("Every Java has SHA-256", failure);
        }
    }

    /**
     * The place of each project.
     *
     * @throws IllegalArgumentException when these are other projects than those of the lot
     */
    int[] places(List<Project> projects) {
        var places = new HashMap<String, Integer>();
        ids.forEach(it -> places.put(it, places.size()));
        if (!places.keySet().equals(projects.stream().map(Project::id).collect(Collectors.toSet()))) {
            throw new IllegalArgumentException("The lot is of other projects than the election");
        }
        return projects.stream().mapToInt(it -> places.get(it.id())).toArray();
    }
}
