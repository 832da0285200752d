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
        var given = new int[projects.size()];
        for (var ballot : ballots) {
            Arrays.fill(given, unlisted);
            for (var at = 0; at < ballot.size(); at++) {
                given[ballot.choice(at)] = switch (type) {
                    case APPROVAL, CHOOSE_ONE -> 1;
                    case ORDINAL -> places - at;
                    case CUMULATIVE, SCORING -> ballot.points(at);
                };
            }
            profile.add(given);
        }
        return profile.build();
    }
}
