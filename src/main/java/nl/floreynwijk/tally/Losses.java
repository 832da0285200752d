package nl.floreynwijk.tally;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Says why projects get no money. */
final class Losses {

    private final Run run;
    private final Profile votes;
    private final Outcome outcome;
    private final Greedy byVotes;

    Losses(Run run, int[] lot, Outcome outcome) {
        this.run = run;
        this.outcome = outcome;
        votes = run.votes();
        byVotes = run.greedy(new TieOrder(votes, lot));
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
        var condition = condition(project);
        if (condition.isPresent()) {
            return new Loss(
                    project(project),
                    condition.get(),
                    Fraction.ZERO,
                    Fraction.ZERO,
                    List.of(),
                    ruledOutBy(project),
                    OptionalLong.empty());
        }
        return run.rules().method() == CountingRules.Method.EQUAL_SHARES ? byShares(project) : byVotes(project);
    }

    /** Why, where money was not what it lacked. */
    private Optional<Loss.Reason> condition(int project) {
        if (run.entries().spare().equals(Optional.of(project))) {
            return Optional.of(Loss.Reason.NOTHING_LEFT);
        }
        if (run.entries().belowMinimum().contains(project)) {
            return Optional.of(Loss.Reason.BELOW_MINIMUM);
        }
        if (ruledOutBy(project).isPresent()) {
            return Optional.of(Loss.Reason.RULED_OUT);
        }
        return votes.supporters[project] == 0 ? Optional.of(Loss.Reason.NOBODY) : Optional.empty();
    }

    private Loss byVotes(int project) {
        var left = atItsTurn(project);
        return new Loss(
                project(project),
                Loss.Reason.DID_NOT_FIT,
                Fraction.of(left),
                Fraction.ZERO,
                List.of(),
                Optional.empty(),
                OptionalLong.of(left));
    }

    /** What was left of the money when its turn came by votes. */
    private long atItsTurn(int project) {
        var spent = outcome.bought().stream()
                .filter(it -> it.way() == Purchase.Way.SHARES
                        || (it.way() == Purchase.Way.VOTES && byVotes.compare(it.project(), project) < 0))
                .mapToLong(Outcome.Bought::amount)
                .sum();
        return run.election().budget() - spent;
    }

    private Loss byShares(int project) {
        var shares = outcome.ledger().sharesOfSupporters(project);
        var drains = drains(outcome.ledger().paidBySupportersOf(project));
        var held = drains.stream().map(Loss.Drain::amount).reduce(shares, Fraction::minus);
        var reason = shares.compareTo(Fraction.of(votes.costs[project])) < 0
                ? Loss.Reason.TOO_FEW_SUPPORTERS
                : Loss.Reason.SPENT_ELSEWHERE;
        var left = run.rules().fill() ? OptionalLong.of(atItsTurn(project)) : OptionalLong.empty();
        return new Loss(project(project), reason, held, shares, drains, Optional.empty(), left);
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
        return outcome.bought().stream()
                .filter(it -> it.way() != Purchase.Way.SPARE)
                .map(Outcome.Bought::project)
                .filter(others::contains)
                .findFirst()
                .map(this::project);
    }

    private Project project(int place) {
        return run.election().projects().get(place);
    }
}
