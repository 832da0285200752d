package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Method of Equal Shares: everybody gets the same share of the money, and a project is bought when its supporters
 * can pay it together; each round, the one of which a unit of utility is cheapest.
 *
 * <p>Source: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities", arXiv
 * 2008.13276. Each pays no more than what their utility costs at that price, or all they have left. Every comparison is
 * exact. Prices only rise, so that a price of a round before is looked at anew only where it could still be the lowest.
 */
final class EqualShares {

    private static final int NONE = -1;

    private final Profile votes;
    private final Utility utility;
    private final TieOrder ties;
    private final Exclusions exclusions;
    private final Balances balances;
    private final long[] least;
    private final boolean[] fresh;
    private boolean[] open = {};

    EqualShares(Profile votes, Utility utility, TieOrder ties, Exclusions exclusions) {
        this.votes = votes;
        this.utility = utility;
        this.ties = ties;
        this.exclusions = exclusions;
        balances = new Balances(votes);
        least = new long[votes.projects()];
        fresh = new boolean[votes.projects()];
    }

    /**
     * Counts with so much money for all together, in the smallest unit; it ends early where what was bought costs more
     * than {@code limit}.
     */
    Count count(long money, long limit) {
        var choices = new ArrayList<Choice>();
        long cost = 0;
        if (votes.voters == 0) {
            return new Count(choices, cost);
        }
        begin(money);
        while (cost <= limit) {
            var choice = next();
            if (choice.isEmpty()) {
                break;
            }
            choices.add(choice.get());
            cost += votes.costs[choice.get().project()];
        }
        return new Count(choices, cost);
    }

    /** What everybody paid in the last count. */
    Ledger ledger() {
        return balances.ledger();
    }

    private void begin(long money) {
        balances.share(money);
        open = exclusions.open();
        for (var project = 0; project < open.length; project++) {
            open[project] &= votes.wanted[project] > 0 && votes.costs[project] <= money;
            if (open[project]) {
                least[project] = balances.leastPrice(project);
            }
        }
    }

    private Optional<Choice> next() {
        Arrays.fill(fresh, false);
        var first = cheapest();
        if (first == NONE) {
            return Optional.empty();
        }
        var offers = equalTo(offer(first));
        var chosen = offers.stream()
                .min((one, other) -> ties.compare(one.project(), other.project()))
                .orElseThrow();
        buy(chosen);
        var lot = votes.lot(offers.stream().mapToInt(Offer::project), chosen.project());
        return Optional.of(new Choice(chosen.project(), lot));
    }

    /** The one that is cheapest by the prices so far, of which it is looked at anew. */
    private int cheapest() {
        while (true) {
            var cheapest = NONE;
            for (var project = 0; project < open.length; project++) {
                if (open[project] && (cheapest == NONE || isCheaper(project, cheapest))) {
                    cheapest = project;
                }
            }
            if (cheapest == NONE || fresh[cheapest]) {
                return cheapest;
            }
            refresh(cheapest);
        }
    }

    private boolean isCheaper(int project, int other) {
        return utility.compare(least[project], votes.costs[project], least[other], votes.costs[other]) < 0;
    }

    private void refresh(int project) {
        least[project] = balances.price(project, least[project]);
        open[project] = least[project] != Balances.TOO_POOR;
        fresh[project] = true;
    }

    private Offer offer(int project) {
        return new Offer(project, balances.exactPrice(project, least[project]));
    }

    /** All offers that are the best, by exact prices. */
    private List<Offer> equalTo(Offer first) {
        var best = new ArrayList<>(List.of(first));
        for (var project = 0; project < open.length; project++) {
            if (project != first.project() && mayBeat(project, best.getFirst())) {
                var offer = offer(project);
                var compared = utility.compare(
                        offer.price(),
                        votes.costs[project],
                        best.getFirst().price(),
                        votes.costs[best.getFirst().project()]);
                if (compared < 0) {
                    best.clear();
                }
                if (compared <= 0) {
                    best.add(offer);
                }
            }
        }
        return best;
    }

    /** Whether it may be as cheap; whoever may is looked at anew. */
    private boolean mayBeat(int project, Offer best) {
        var above = balances.floor(best.price()) + 1;
        var cost = votes.costs[best.project()];
        if (!open[project] || utility.compare(least[project], votes.costs[project], above, cost) > 0) {
            return false;
        }
        if (!fresh[project]) {
            refresh(project);
        }
        return open[project] && utility.compare(least[project], votes.costs[project], above, cost) <= 0;
    }

    private void buy(Offer offer) {
        balances.pay(offer.project(), offer.price());
        exclusions.close(open, offer.project());
    }

    /** What a point of a project costs now. */
    private record Offer(int project, Fraction price) {}
}
