package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts an election once, with one lot: the method, then each option that completes it, in this order. */
final class Counting {

    private final Run run;
    private final Profile votes;
    private final CountingRules rules;
    private final TieOrder ties;
    private final List<Outcome.Bought> bought = new ArrayList<>();
    private final Set<List<Integer>> lots = new HashSet<>();
    private long left;

    Counting(Run run, TieOrder ties) {
        this.run = run;
        this.ties = ties;
        votes = run.votes();
        rules = run.rules();
        left = run.election().budget();
    }

    Outcome outcome() {
        return switch (rules.method()) {
            case GREEDY, GREEDY_PER_COST -> greedy();
            case EQUAL_SHARES -> equalShares();
        };
    }

    private Outcome greedy() {
        spend();
        spendTheRest();
        return new Outcome(bought, 1, Ledger.none(votes), lots);
    }

    private Outcome equalShares() {
        var method = new EqualShares(votes, rules.utility(), ties, run.entries().exclusions());
        var shares = Shares.of(run, method);
        shares.lastCount().choices().forEach(it -> buy(it.project(), Purchase.Way.SHARES, it.lot()));
        lots.addAll(shares.lots());
        if (rules.fill()) {
            spend();
        }
        spendTheRest();
        return new Outcome(bought, shares.counts(), method.ledger(), lots);
    }

    private void spend() {
        run.greedy(ties).spend(left, projects()).forEach(it -> buy(it.project(), Purchase.Way.VOTES, it.lot()));
    }

    private List<Integer> projects() {
        return bought.stream().map(Outcome.Bought::project).toList();
    }

    /** On a part of a project, then on the spare one, where the rules say so. */
    private void spendTheRest() {
        if (rules.partFunding() && left > 0) {
            run.greedy(ties).next(projects()).ifPresent(it -> buy(it.project(), Purchase.Way.PART, it.lot()));
        }
        if (left > 0) {
            run.entries().spare().filter(this::goesWithAll).ifPresent(it -> buy(it, Purchase.Way.SPARE, List.of()));
        }
    }

    private boolean goesWithAll(int project) {
        return run.entries().exclusions().with(project).stream().noneMatch(projects()::contains);
    }

    private void buy(int project, Purchase.Way way, List<Integer> lot) {
        var amount = Math.min(left, votes.costs[project]);
        bought.add(new Outcome.Bought(project, amount, way, lot));
        left -= amount;
        if (!lot.isEmpty()) {
            lots.add(lot);
        }
    }
}
