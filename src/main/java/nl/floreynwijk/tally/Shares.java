package nl.floreynwijk.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts by equal shares, and where a rule says so again and again with larger ones, as {@link Add1} has it. */
final class Shares {

    /** In steps of a cent, shares of ten thousand euros. */
    private static final int MOST_COUNTS = 1_000_000;

    private final Election election;
    private final Profile votes;
    private final EqualShares method;
    private final Exclusions exclusions;
    private final Set<List<Integer>> lots = new HashSet<>();
    private Count last = new Count(List.of(), 0);
    private int counts = 1;

    private Shares(Run run, EqualShares method) {
        this.method = method;
        election = run.election();
        votes = run.votes();
        exclusions = run.entries().exclusions();
    }

    /** What comes of a run by this method. */
    static Shares of(Run run, EqualShares method) {
        var shares = new Shares(run, method);
        var add1 = run.rules().add1();
        var money = firstMoney(run.election(), run.votes().voters, add1);
        shares.last = shares.count(money);
        add1.filter(_ -> run.votes().voters > 0).ifPresent(it -> shares.raise(it, money));
        return shares;
    }

    /** What all voters have together in the first count. */
    static long firstMoney(Election election, int voters, Optional<Add1> add1) {
        if (add1.filter(it -> it.start() == Add1.Start.WHOLE_UNITS).isEmpty()) {
            return election.budget();
        }
        var unit = election.money().one() * Math.max(1, voters);
        return election.budget() / unit * unit;
    }

    private Count count(long money) {
        var count = method.count(money, election.budget());
        count.choices().stream().map(Choice::lot).filter(it -> !it.isEmpty()).forEach(lots::add);
        return count;
    }

    /** What was bought last for no more than there is, stands. */
    private void raise(Add1 add1, long start) {
        var increment = add1.increment().map(election.money()::toWhole).orElseGet(election::step);
        var step = product(increment, votes.voters);
        var money = start;
        while (!isDone(add1.stop())) {
            var next = count(sum(money, step));
            counts++;
            if (next.cost() > election.budget()) {
                // Once more, so that the books are those of what stands
                last = count(money);
                return;
            }
            if (counts == MOST_COUNTS) {
                throw new TooLargeException("Shares went up " + counts + " times, and there is still money");
            }
            last = next;
            money += step;
        }
    }

    private static long product(long one, long other) {
        if (Math.multiplyHigh(one, other) != 0 || one * other < 0) {
            throw new TooLargeException("A share cannot go up by " + one + " for " + other + " voters");
        }
        return one * other;
    }

    private static long sum(long one, long other) {
        if (one + other < 0) {
            throw new TooLargeException("A share cannot go up to " + one + " and " + other);
        }
        return one + other;
    }

    private boolean isDone(Add1.Stop stop) {
        var most =
                switch (stop) {
                    case EXHAUSTIVE -> election.budget() - last.cost();
                    case OVERSPENDING -> election.budget();
                };
        var open = exclusions.open();
        last.choices().forEach(it -> exclusions.close(open, it.project()));
        return IntStream.range(0, open.length)
                .filter(it -> open[it] && votes.wanted[it] > 0)
                .noneMatch(it -> votes.costs[it] <= most);
    }

    Count lastCount() {
        return last;
    }

    /** How often it counted: with the first shares, and each time they went up, also when that cost too much. */
    int counts() {
        return counts;
    }

    Set<List<Integer>> lots() {
        return lots;
    }
}
