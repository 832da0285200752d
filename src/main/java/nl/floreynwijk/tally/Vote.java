package nl.floreynwijk.tally;

import java.util.List;

/**
 * What one voter wants, by the ids of projects.
 *
 * @param voter a name of its own, that tells nobody who it is
 * @param projects in the order of the ballot; none where nothing is wanted
 * @param points for each of these, in their order; empty where people give none
 */
public record Vote(String voter, List<String> projects, List<Integer> points) {

    public Vote {
        projects = List.copyOf(projects);
        points = List.copyOf(points);
    }

    /** A vote without points. */
    public Vote(String voter, List<String> projects) {
        this(voter, projects, List.of());
    }
}
