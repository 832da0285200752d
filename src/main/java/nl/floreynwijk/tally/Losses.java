package nl.floreynwijk.tally;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why projects get no money. */
final class Losses {

    private final Run run;
    private final Profile votes;
    private final Outcome outcome;
    private final Fraction left;

    Losses(Run run, Outcome outcome) {
        this.run = run;
        this.outcome = outcome;
        votes = run.votes();
        left = Fraction.of(run.election().budget() - outcome.spent());
    }

    /** Those with most votes first. */
    List<Loss> all() {
        var won = new HashSet<>(outcome.projects());
        return IntStream.range(0, votes.projects())
                .filter(it -> !won.contains(it))
                .boxed()
                .sorted(Comparator.comparingLong((Integer it) -> votes.scores[it])
                        .reversed())
                .map(this::loss)
                .toList();
    }

    private Loss loss(int project) {
        var ledger = outcome.ledger();
        var byShares = run.rules().method() == CountingRules.Method.EQUAL_SHARES;
        var shares = byShares ? ledger.sharesOfSupporters(project) : Fraction.ZERO;
        var drains = byShares ? drains(ledger.paidBySupportersOf(project)) : List.<Loss.Drain>of();
        var held = byShares ? drains.stream().map(Loss.Drain::amount).reduce(shares, Fraction::minus) : left;
        var ruledOutBy = ruledOutBy(project);
        return new Loss(
                project(project), reason(project, shares, ruledOutBy.isPresent()), held, shares, drains, ruledOutBy);
    }

    private List<Loss.Drain> drains(List<Fraction> paid) {
        return IntStream.range(0, paid.size())
                .filter(it -> paid.get(it).signum() > 0)
                .mapToObj(it -> new Loss.Drain(project(outcome.bought().get(it).project()), paid.get(it)))
                .sorted(Comparator.comparing(Loss.Drain::amount).reversed())
                .toList();
    }

    private Optional<Project> ruledOutBy(int project) {
        var others = run.entries().exclusions().with(project);
        return outcome.projects().stream().filter(others::contains).findFirst().map(this::project);
    }

    private Loss.Reason reason(int project, Fraction shares, boolean isRuledOut) {
        if (run.entries().belowMinimum().contains(project)) {
            return Loss.Reason.BELOW_MINIMUM;
        }
        if (isRuledOut) {
            return Loss.Reason.RULED_OUT;
        }
        if (votes.supporters[project] == 0) {
            return Loss.Reason.NOBODY;
        }
        if (run.rules().method() != CountingRules.Method.EQUAL_SHARES) {
            return Loss.Reason.DID_NOT_FIT;
        }
        return shares.compareTo(Fraction.of(votes.costs[project])) < 0
                ? Loss.Reason.TOO_FEW_SUPPORTERS
                : Loss.Reason.SPENT_ELSEWHERE;
    }

    private Project project(int place) {
        return run.election().projects().get(place);
    }
}
