package nl.floreynwijk.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who paid what in a count by equal shares, exact.
 *
 * <p>Everybody got the same share. Whoever wants the project of a round pays their points at its price, or all they have
 * left; what is paid in a round is what the project costs. Amounts are in the smallest unit of the currency.
 */
public final class Ledger {

    private final Profile votes;
    private final long money;
    private final Prices prices;
    private final int[] spentOutIn;
    private final int[] roundOf;

    /**
     * The books of a count.
     *
     * @param money what all got together
     * @param spentOutIn the round in which each group spent its last
     * @param roundOf the round in which each project was bought; below zero where it was not
     */
    Ledger(Profile votes, long money, Prices prices, int[] spentOutIn, int[] roundOf) {
        this.votes = votes;
        this.money = money;
        this.prices = prices;
        this.spentOutIn = spentOutIn.clone();
        this.roundOf = roundOf.clone();
    }

    /** Of a count in which nobody had a share. */
    static Ledger none(Profile votes) {
        return new Ledger(votes, 0, new Prices(), new int[votes.groupCount()], new int[votes.projects()]);
    }

    /**
     * What one voter paid.
     *
     * @param ballot its number in {@link Election#ballots()}; the first is 1
     */
    public record Payment(int ballot, Fraction amount) {}

    /** What everybody got. */
    public Fraction share() {
        return votes.voters == 0 ? Fraction.ZERO : Fraction.of(money, votes.voters);
    }

    public int rounds() {
        return prices.rounds();
    }

    /** What a point cost in a round; the first is 0. */
    Fraction price(int round) {
        return prices.of(round).dividedBy(votes.voters);
    }

    /** Who paid in a round, by the numbers of the ballots; the first round is 0. */
    public List<Payment> payments(int round) {
        var amounts = new Fraction[votes.groupCount()];
        Arrays.setAll(amounts, group -> paid(group, round));
        return IntStream.range(0, votes.voters)
                .filter(it -> amounts[votes.groups[it]].signum() > 0)
                .mapToObj(it -> new Payment(it + 1, amounts[votes.groups[it]]))
                .toList();
    }

    private Fraction paid(int group, int round) {
        var sum = new Sum();
        sum.add(group, 1, round);
        return sum.amount();
    }

    /** What a voter paid in each round; the number of the first ballot is 1. */
    public List<Fraction> paidBy(int ballot) {
        return IntStream.range(0, rounds())
                .mapToObj(it -> paid(votes.groups[ballot - 1], it))
                .toList();
    }

    /** What a voter has left in the end; the number of the first ballot is 1. */
    public Fraction left(int ballot) {
        return paidBy(ballot).stream().reduce(share(), Fraction::minus);
    }

    /** What the supporters of a project paid together in each round. */
    List<Fraction> paidBySupportersOf(int project) {
        var sums = new ArrayList<Sum>();
        for (var round = 0; round < prices.rounds(); round++) {
            sums.add(new Sum());
        }
        for (var at = votes.support.starts[project]; at < votes.support.starts[project + 1]; at++) {
            var group = votes.support.columns[at];
            for (var wish = votes.wishes.starts[group]; wish < votes.wishes.starts[group + 1]; wish++) {
                var round = roundOf[votes.wishes.columns[wish]];
                if (round >= 0) {
                    sums.get(round).add(group, votes.weights[group], round);
                }
            }
        }
        return sums.stream().map(Sum::amount).toList();
    }

    /** What the supporters of a project got together. */
    Fraction sharesOfSupporters(int project) {
        return share().times(votes.supporters[project]);
    }

    /** What some paid together: so many shares, and so many points at the price of each round. */
    private final class Sum {

        private final long[] points = new long[prices.rounds()];
        private long shares;

        /** What so many voters of a group paid in a round. */
        void add(int group, int voters, int round) {
            if (round < spentOutIn[group]) {
                addPoints(group, voters, round, round);
            } else if (round == spentOutIn[group]) {
                shares += voters;
                addPoints(group, -voters, 0, round - 1);
            }
        }

        private void addPoints(int group, int voters, int from, int to) {
            for (var at = votes.wishes.starts[group]; at < votes.wishes.starts[group + 1]; at++) {
                var round = roundOf[votes.wishes.columns[at]];
                if (round >= from && round <= to) {
                    points[round] += (long) voters * votes.wishes.points[at];
                }
            }
        }

        Fraction amount() {
            return Fraction.of(
                    BigInteger.valueOf(money)
                            .multiply(BigInteger.valueOf(shares))
                            .multiply(prices.denominator())
                            .add(prices.sum(points)),
                    prices.denominator().multiply(BigInteger.valueOf(votes.voters)));
        }
    }
}
