package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as the papers say it, in exact fractions, one voter at a time and with nothing remembered: slow, and plain
 * enough to believe. What it shares with what it checks are fractions, and the ballots as they were read.
 *
 * <p>Sources: Peters, Pierczyński and Skowron, arXiv 2008.13276, and the handbook of equalshares.net.
 */
final class PlainCount {

    private final Election election;
    private final CountingRules rules;
    private final long[][] points;
    private final long[] totals;
    private final long[] wanted;
    private final List<String> bought = new ArrayList<>();
    private int counts;
    private Fraction share = Fraction.ZERO;

    private PlainCount(Election election, CountingRules rules) {
        this.election = election;
        this.rules = rules;
        points = election.ballots().stream().map(this::pointsOn).toArray(long[][]::new);
        totals = new long[election.projects().size()];
        wanted = new long[totals.length];
        for (var ballot : points) {
            Arrays.setAll(totals, it -> totals[it] + ballot[it]);
            Arrays.setAll(wanted, it -> wanted[it] + Math.max(0, ballot[it]));
        }
    }

    static PlainCount of(Election election, Rule rule) {
        var count = new PlainCount(election, rule.rules());
        if (rule.rules().method() == CountingRules.Method.EQUAL_SHARES) {
            count.equalShares();
        } else {
            count.counts = 1;
        }
        if (rule.rules().fill() || rule.rules().method() != CountingRules.Method.EQUAL_SHARES) {
            count.fill();
        }
        return count;
    }

    List<String> bought() {
        return bought;
    }

    int counts() {
        return counts;
    }

    Fraction share() {
        return share;
    }

    private long[] pointsOn(Ballot ballot) {
        var longest = election.ballots().stream().mapToInt(Ballot::size).max().orElse(0);
        var places = Math.max(longest, election.box().mostNamed());
        var given = new long[election.projects().size()];
        Arrays.fill(given, election.box().unlisted());
        for (var at = 0; at < ballot.size(); at++) {
            given[ballot.choice(at)] = switch (election.type()) {
                case APPROVAL, CHOOSE_ONE -> 1;
                case ORDINAL -> places - at;
                case CUMULATIVE, SCORING -> ballot.points(at);
            };
        }
        return given;
    }

    private void equalShares() {
        var voters = points.length;
        share = rules.add1().filter(it -> it.start() == Add1.Start.WHOLE_UNITS).isPresent()
                ? Fraction.of(election.budget() / voters)
                : Fraction.of(election.budget(), voters);
        var chosen = count(share);
        while (rules.add1().isPresent() && !isDone(rules.add1().get(), chosen)) {
            var more = share.plus(Fraction.of(election.step()));
            var next = count(more);
            if (cost(next) > election.budget()) {
                break;
            }
            share = more;
            chosen = next;
        }
        chosen.forEach(it -> bought.add(project(it).id()));
    }

    private boolean isDone(Add1 add1, List<Integer> chosen) {
        var most = add1.stop() == Add1.Stop.EXHAUSTIVE ? election.budget() - cost(chosen) : election.budget();
        return IntStream.range(0, totals.length)
                .filter(it -> wanted[it] > 0 && !chosen.contains(it))
                .allMatch(it -> project(it).cost() > most);
    }

    private long cost(List<Integer> chosen) {
        return chosen.stream().mapToLong(it -> project(it).cost()).sum();
    }

    private List<Integer> count(Fraction each) {
        counts++;
        var left = new Fraction[points.length];
        Arrays.fill(left, each);
        var chosen = new ArrayList<Integer>();
        while (true) {
            var best = IntStream.range(0, totals.length)
                    .filter(it -> !chosen.contains(it) && canPay(it, left))
                    .mapToObj(it -> new Offer(it, price(it, left)))
                    .min(Comparator.comparing(Offer::price).thenComparing(Offer::project, this::compare));
            if (best.isEmpty()) {
                return chosen;
            }
            chosen.add(best.get().project());
            for (var voter = 0; voter < left.length; voter++) {
                left[voter] = left[voter].minus(
                        asked(best.get().project(), voter, best.get().price(), left));
            }
        }
    }

    private record Offer(int project, Fraction price) {}

    private int compare(int first, int second) {
        return Comparator.comparingLong((Integer it) -> project(it).cost())
                .thenComparingLong(it -> -totals[it])
                .thenComparing(it -> project(it).id())
                .compare(first, second);
    }

    private boolean canPay(int project, Fraction[] left) {
        var together = Fraction.ZERO;
        for (var voter = 0; voter < left.length; voter++) {
            together = points[voter][project] > 0 ? together.plus(left[voter]) : together;
        }
        return wanted[project] > 0
                && together.compareTo(Fraction.of(project(project).cost())) >= 0;
    }

    /** Of a unit of utility: the lowest at which the supporters pay the project, each no more than they have left. */
    private Fraction price(int project, Fraction[] left) {
        var supporters = IntStream.range(0, left.length)
                .filter(it -> points[it][project] > 0)
                .boxed()
                .sorted(Comparator.comparing(it -> left[it].dividedBy(points[it][project])))
                .toList();
        var due = Fraction.of(project(project).cost());
        for (var first = 0; ; first++) {
            var rest = supporters.subList(first, supporters.size());
            var price = due.dividedBy(
                    rest.stream().mapToLong(it -> points[it][project]).sum());
            var poorest = rest.getFirst();
            if (price.times(points[poorest][project]).compareTo(left[poorest]) <= 0 || rest.size() == 1) {
                return rules.utility() == Utility.COST
                        ? price.dividedBy(project(project).cost())
                        : price;
            }
            due = due.minus(left[poorest]);
        }
    }

    private Fraction asked(int project, int voter, Fraction price, Fraction[] left) {
        var worth = rules.utility() == Utility.COST ? project(project).cost() : 1;
        var asked = price.times(worth).times(Math.max(0, points[voter][project]));
        return asked.compareTo(left[voter]) < 0 ? asked : left[voter];
    }

    private void fill() {
        var order =
                IntStream.range(0, totals.length).boxed().sorted(this::byVotes).toList();
        for (var project : order) {
            var spent = bought.stream()
                    .mapToLong(id -> election.projects().stream()
                            .filter(it -> it.id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .cost())
                    .sum();
            if (!bought.contains(project(project).id())
                    && spent + project(project).cost() <= election.budget()) {
                bought.add(project(project).id());
            }
        }
    }

    private int byVotes(int first, int second) {
        var perCost = rules.method() == CountingRules.Method.GREEDY_PER_COST;
        var measure = Comparator.<Integer, Fraction>comparing(
                it -> perCost ? Fraction.of(totals[it], project(it).cost()) : Fraction.of(totals[it]));
        return measure.reversed().thenComparing(this::compare).compare(first, second);
    }

    private Project project(int place) {
        return election.projects().get(place);
    }
}
