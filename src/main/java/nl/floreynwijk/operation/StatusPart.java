package nl.floreynwijk.operation;

import java.util.List;

/**
 * How one part of the portal does.
 *
 * @param title what it is called, in one or two words
 * @param facts what there is to know, most important first
 * @param concerns what an administrator has to do something about
 * @param order small numbers come first
 */
public record StatusPart(String title, List<Fact> facts, List<Concern> concerns, int order) {

    /** A name and what there is now. */
    public record Fact(String name, String value) {}
}
