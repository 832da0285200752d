package nl.floreynwijk.faults;

/** What there is of something somebody did, or tried to do. */
public sealed interface Trace {

    /** All of it, once. */
    record Whole() implements Trace {}

    /** Nothing of it. */
    record Absent() implements Trace {}

    /** Part of it, or more than it: what was found. */
    record Half(String found) implements Trace {}

    /** Judges by how everything would look before and after. */
    static Trace of(Object found, Object before, Object after) {
        if (found.equals(after)) {
            return new Whole();
        }
        return found.equals(before) ? new Absent() : new Half(found.toString());
    }
}
