package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** To which version of which words somebody agreed; one column, such as {@code STATUTES:1 NEWS:2}. */
record AgreedTexts(Map<Consent, Integer> versions) {

    AgreedTexts {
        versions = Map.copyOf(versions);
    }

    static AgreedTexts read(String column) {
        return new AgreedTexts(
                column.isEmpty()
                        ? Map.of()
                        : Arrays.stream(column.split(" ", -1))
                                .map(it -> it.split(":", 2))
                                .collect(Collectors.toMap(it -> Consent.valueOf(it[0]), it -> Integer.valueOf(it[1]))));
    }

    String written() {
        var sorted = new EnumMap<Consent, Integer>(Consent.class);
        sorted.putAll(versions);
        return sorted.entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue())
                .collect(Collectors.joining(" "));
    }
}
