package nl.floreynwijk.tally;

import java.util.Arrays;
import java.util.List;

/**
 * The ballots of an election, and how they are read.
 *
 * @param points the unit of the points on them
 * @param unlisted the points of a project that a scoring ballot does not name
 * @param mostNamed how many projects a ballot may name; zero where the election does not say
 * @param columns what their further details are called
 */
record BallotBox(VoteType type, Scale points, int unlisted, int mostNamed, List<String> columns, List<Ballot> ballots) {

    BallotBox {
        columns = List.copyOf(columns);
        ballots = List.copyOf(ballots);
    }

    /**
     * Who wants which of these projects: an approval is a point; of K places on an ordinal ballot the first is K points
     * and the last one. K is the most that may be named, or the most that is.
     */
    Profile profile(List<Project> projects) {
        var profile = Profile.of(projects.stream().mapToLong(Project::cost).toArray());
        var places = Math.max(
                mostNamed, ballots.stream().mapToInt(Ballot::size).max().orElse(0));
        for (var ballot : ballots) {
            var points = points(ballot, places);
            if (unlisted == 0) {
                profile.add(ballot.choices(), points);
            } else {
                profile.add(withUnlisted(ballot, points, projects.size()));
            }
        }
        return profile.build();
    }

    /** The points for each choice of a ballot. */
    private int[] points(Ballot ballot, int places) {
        var points = new int[ballot.size()];
        for (var at = 0; at < points.length; at++) {
            points[at] = switch (type) {
                case APPROVAL, CHOOSE_ONE -> 1;
                case ORDINAL -> places - at;
                case CUMULATIVE, SCORING -> ballot.points(at);
            };
        }
        return points;
    }

    /** The points for each project, also those that the ballot does not name. */
    private int[] withUnlisted(Ballot ballot, int[] points, int projects) {
        var all = new int[projects];
        Arrays.fill(all, unlisted);
        for (var at = 0; at < points.length; at++) {
            all[ballot.choice(at)] = points[at];
        }
        return all;
    }
}
