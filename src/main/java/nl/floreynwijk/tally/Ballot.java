package nl.floreynwijk.tally;

import java.util.Arrays;
import java.util.List;

/** What one voter wants. */
public final class Ballot {

    private static final int[] NO_POINTS = {};

    private final String voter;
    private final int[] choices;
    private final int[] points;
    private final List<String> details;

    private Ballot(String voter, int[] choices, int[] points, List<String> details) {
        this.voter = voter;
        this.choices = choices;
        this.points = points;
        this.details = details;
    }

    /** A ballot without points. */
    static Ballot naming(String voter, int[] choices, List<String> details) {
        return new Ballot(voter, choices, NO_POINTS, details);
    }

    /** A ballot that gives each of its choices points, in the unit of the election. */
    static Ballot giving(String voter, int[] choices, int[] points, List<String> details) {
        return new Ballot(voter, choices, points, details);
    }

    /** The same in a unit that is so many times smaller. */
    Ballot inUnit(int factor) {
        return new Ballot(
                voter, choices, Arrays.stream(points).map(it -> it * factor).toArray(), details);
    }

    /** By a name of its own, that tells nobody who it is. */
    public String voter() {
        return voter;
    }

    /** How many projects it names. */
    public int size() {
        return choices.length;
    }

    /** The places in the election of the projects it names, in the order of the ballot. */
    int[] choices() {
        return choices.clone();
    }

    /** The place in the election of a project it names, in the order of the ballot. */
    int choice(int at) {
        return choices[at];
    }

    /** The points for the choice at this place. */
    int points(int at) {
        return points[at];
    }

    /** What else the file says, in the order of its columns. */
    List<String> details() {
        return details;
    }
}
