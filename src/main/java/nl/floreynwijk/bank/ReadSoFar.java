package nl.floreynwijk.bank;

import java.util.HashSet;
import java.util.Set;

/** What of a file was read, as far as it says what may follow. */
final class ReadSoFar {

    private final Set<String> entries = new HashSet<>();
    private final Set<String> statements = new HashSet<>();
    private int size;

    boolean isNew(Statement statement) {
        return statements.add(statement.account().value() + "\n" + statement.id());
    }

    boolean isNew(String entry) {
        return entries.add(entry);
    }

    /** Adds to the size of what was read; false when it gets too large. */
    boolean hasRoomFor(int more) {
        size += more;
        return size <= Statements.MOST_ENTRIES;
    }
}
