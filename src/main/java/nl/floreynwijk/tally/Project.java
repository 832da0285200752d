package nl.floreynwijk.tally;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that can be bought.
 *
 * @param id a text, also where it looks like a number; without commas, control characters or spaces around it
 * @param cost in the unit of {@link Election#money()}, above zero
 * @param details what else the file says, by column
 */
public record Project(String id, long cost, Map<String, String> details) {

    public Project {
        if (id.isEmpty()
                || !id.equals(id.strip())
                || PbProjects.NOT_IN_A_LIST.matcher(id).find()
                || cost <= 0) {
            throw new IllegalArgumentException(
                    "A project has an id without commas or spaces around it, and a cost above zero, not " + id + " and "
                            + cost);
        }
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public Project(String id, long cost) {
        this(id, cost, Map.of());
    }

    /** What people call it; its id where it has no name. */
    public String name() {
        var name = details.getOrDefault("name", "");
        return name.isEmpty() ? id : name;
    }

    /** The same in a unit that is so many times smaller. */
    Project inUnit(long factor) {
        return new Project(id, Math.multiplyExact(cost, factor), details);
    }
}
