package nl.floreynwijk.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The blocks or the landlords that there are, and those that a file brings along. */
class NamedGroups {

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> meant = new HashMap<>();
    private final Map<String, UUID> brought = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** There is one of this name; the file means it by what it wrote, if it means it at all. */
    void know(UUID id, String name, Optional<String> written) {
        names.put(id, name);
        written.ifPresent(it -> meant.put(it, id));
    }

    /** The one that the file means; where there is none of that name it is a new one. */
    UUID idOf(String written) {
        return Optional.ofNullable(meant.get(written))
                .orElseGet(() -> brought.computeIfAbsent(written, it -> UUID.randomUUID()));
    }

    String nameOf(UUID id) {
        return Optional.ofNullable(names.get(id))
                .or(() -> brought.entrySet().stream()
                        .filter(it -> it.getValue().equals(id))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse("");
    }

    /** The names of those that are new. */
    List<String> broughtNames() {
        return new ArrayList<>(brought.keySet());
    }

    /** How many there are, with the new ones. */
    int count() {
        return names.size() + brought.size();
    }
}
