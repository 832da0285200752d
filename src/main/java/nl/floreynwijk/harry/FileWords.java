package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in a file for each value of a kind; a file of one portal is read by any other.
 *
 * @param words one for each value, in the order in which people choose from them
 */
record FileWords<E extends Enum<E>>(Class<E> kind, Map<E, String> words) {

    static final FileWords<Room> ROOMS = of(
            Room.class,
            "keuken",
            "badkamer",
            "toilet",
            "woonkamer",
            "slaapkamer",
            "hal",
            "meterkast",
            "zolder",
            "buiten",
            "tuin",
            "gedeeld");

    static final FileWords<Category> CATEGORIES = of(
            Category.class,
            "water",
            "verwarming",
            "elektriciteit",
            "deuren",
            "ramen",
            "muren",
            "vloeren",
            "keuken",
            "tuin",
            "buiten",
            "ophangen",
            "gedeeld");

    static final FileWords<Duty> DUTIES = of(Duty.class, "1", "2", "3");

    static final FileWords<Certificate> CERTIFICATES = of(
            Certificate.class,
            "gas",
            "elektriciteit",
            "water",
            "dak",
            "riolering",
            "glas",
            "sloten",
            "asbest",
            "lift",
            "brandveiligheid",
            "koeling",
            "ventilatie");

    static final FileWords<Danger> DANGERS =
            of(Danger.class, "gas", "elektriciteit", "water", "koolmonoxide", "brand", "vallen", "asbest", "inbraak");

    static final FileWords<Cover> COVERS = of(Cover.class, "geen", "service", "riolering");

    private static <E extends Enum<E>> FileWords<E> of(Class<E> kind, String... words) {
        var values = kind.getEnumConstants();
        if (values.length != words.length) {
            throw new IllegalArgumentException("A word for each " + kind.getSimpleName());
        }
        var map = new EnumMap<E, String>(kind);
        for (var i = 0; i < values.length; i++) {
            map.put(values[i], words[i]);
        }
        return new FileWords<>(kind, map);
    }

    String word(E value) {
        return words.getOrDefault(value, "");
    }

    String words(Set<E> values) {
        return values.stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    Optional<E> meaning(String written) {
        var word = written.strip().toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(it -> it.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The values that stand there between commas; empty when one of them is not known. */
    Optional<Set<E>> meanings(String written) {
        var parts = Arrays.stream(written.split(",", -1)).map(this::meaning).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind))))
                : Optional.empty();
    }

    List<String> all() {
        return List.copyOf(words.values());
    }
}
