package nl.floreynwijk.faults;

/**
 * Something people do that must be there whole or not at all, whatever is killed meanwhile.
 *
 * <p>A module adds its own as a bean of a {@code …Faults} configuration among its tests, which {@link Writer} names.
 */
public interface FaultWorkload {

    /** One word, for the journal. */
    String name();

    /**
     * Does it once, through the services; it counts as promised when this returns.
     *
     * @param id letters, digits and dashes that nobody else gets; {@link #find} knows it by this
     */
    void act(String id);

    /** What there is of it. */
    Trace find(String id);

    /** How many things there are that belong to nothing: half of something of which the other half is missing. */
    default int strays() {
        return 0;
    }
}
