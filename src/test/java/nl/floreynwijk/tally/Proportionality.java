package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether an outcome satisfies EJR+ up to any project: no group that wants a project could have paid it of their
 * shares while each of them has so little of what they want.
 *
 * <p>Source: Brill and Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", EC 2023. For each
 * project that was not bought and each group of its supporters, there is one of them whose utility with the project is
 * more than the group's share of it. Only groups need be looked at of those who have least.
 */
final class Proportionality {

    private record Wish(Fraction utility, Fraction ofProject) {}

    private final Profile votes;
    private final Utility utility;
    private final Set<Integer> winners;

    private Proportionality(Profile votes, Utility utility, Set<Integer> winners) {
        this.votes = votes;
        this.utility = utility;
        this.winners = winners;
    }

    /** A project that a group should have got with shares of this size; empty where there is none. */
    static Optional<Integer> violation(Election election, Utility utility, List<Project> winners, Fraction share) {
        var places = new HashSet<Integer>();
        winners.forEach(it -> places.add(election.projects().indexOf(it)));
        return new Proportionality(election.profile(), utility, places).violation(share);
    }

    private Optional<Integer> violation(Fraction share) {
        for (var project = 0; project < votes.projects(); project++) {
            if (!winners.contains(project) && isViolated(project, share)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    private boolean isViolated(int project, Fraction share) {
        var together = Fraction.ZERO;
        for (var wish : wishes(project)) {
            together = together.plus(wish.ofProject());
            var due = times(share, together).dividedBy(votes.costs[project]);
            if (wish.utility().compareTo(due) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static Fraction times(Fraction one, Fraction other) {
        return Fraction.of(
                one.numerator().multiply(other.numerator()), one.denominator().multiply(other.denominator()));
    }

    /** Of each supporter, those first who have least. */
    private List<Wish> wishes(int project) {
        var wishes = new ArrayList<Wish>();
        for (var at = votes.support.starts[project]; at < votes.support.starts[project + 1]; at++) {
            var group = votes.support.columns[at];
            var ofProject = worth(project, votes.support.points[at]);
            var all = ofProject;
            for (var wish = votes.wishes.starts[group]; wish < votes.wishes.starts[group + 1]; wish++) {
                if (winners.contains(votes.wishes.columns[wish])) {
                    all = all.plus(worth(votes.wishes.columns[wish], votes.wishes.points[wish]));
                }
            }
            for (var voter = 0; voter < votes.weights[group]; voter++) {
                wishes.add(new Wish(all, ofProject));
            }
        }
        wishes.sort(Comparator.comparing(Wish::utility));
        return wishes;
    }

    private Fraction worth(int project, int points) {
        return Fraction.of(utility == Utility.COST ? points * votes.costs[project] : points);
    }
}
