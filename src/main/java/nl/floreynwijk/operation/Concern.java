package nl.floreynwijk.operation;

import java.util.Optional;

/**
 * Something that does not go well.
 *
 * @param problem what, in one sentence
 * @param remedy what to do about it, in a sentence or two
 * @param page where that is done, if in the portal
 */
public record Concern(String problem, String remedy, Optional<Page> page) {

    /** Something to be done outside the portal. */
    public Concern(String problem, String remedy) {
        this(problem, remedy, Optional.empty());
    }

    /** A page of the portal, its path without a slash in front. */
    public record Page(String path, String name) {}
}
