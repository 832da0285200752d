package nl.floreynwijk.tally;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What each voter has left in a count by equal shares.
 *
 * <p>Money is counted in as many parts of the smallest unit as there are voters, so that everybody begins with a whole
 * number. What a voter of each group has left is kept as a whole number of small steps, at most
 * {@code slack} too many. Whenever that leaves a decision open, it is taken by the exact prices of the rounds before.
 */
final class Balances {

    /** In place of a price, where the supporters cannot pay the project together. */
    static final long TOO_POOR = -1;

    /** In place of the round in which somebody spent their last. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int BITS = 61;
    private static final int NOT_BOUGHT = -1;

    private final Profile votes;
    private final long[] costs;
    private final long[] left;
    private final int[] spentOutIn;
    private final int[] roundOf;
    private Prices prices = new Prices();
    private long money;
    private long share;
    private int shift;
    private long slack;
    private long held;

    Balances(Profile votes) {
        this.votes = votes;
        costs = new long[votes.projects()];
        left = new long[votes.groupCount()];
        spentOutIn = new int[votes.groupCount()];
        roundOf = new int[votes.projects()];
    }

    /** Gives everybody an equal share of this money, in the smallest unit; there is a voter. */
    void share(long all) {
        money = all;
        prices = new Prices();
        shift = BITS - bits(money) - Math.max(bits(votes.voters), bits(votes.mostPoints));
        slack = rounding();
        share = steps(BigInteger.valueOf(money)) + slack;
        Arrays.fill(left, share);
        Arrays.fill(spentOutIn, NEVER);
        Arrays.fill(roundOf, NOT_BOUGHT);
        var voters = BigInteger.valueOf(votes.voters);
        for (var project = 0; project < costs.length; project++) {
            costs[project] = votes.costs[project] > money
                    ? Long.MAX_VALUE
                    : steps(BigInteger.valueOf(votes.costs[project]).multiply(voters));
        }
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    private long steps(BigInteger amount) {
        return amount.shiftLeft(shift).longValueExact();
    }

    /** At most the price of a point in steps, whatever anybody has left; the project has a supporter. */
    long leastPrice(int project) {
        return costs[project] / votes.wanted[project];
    }

    /**
     * At most the price of a point in steps: what those pay who have it left, where the others give what they have.
     *
     * @param least a price that is not too high, such as that of a round before: prices only rise
     * @return {@link #TOO_POOR} where the supporters cannot pay it together
     */
    long price(int project, long least) {
        if (least > share) {
            return TOO_POOR;
        }
        var price = least;
        for (var next = step(project, price); next > price; next = step(project, price)) {
            price = next;
        }
        return canPay(project) ? price : TOO_POOR;
    }

    /** One step of Newton's method on what the supporters pay together, which never goes beyond the price. */
    private long step(int project, long price) {
        long given = 0;
        long kept = 0;
        long points = 0;
        for (var at = votes.support.starts[project]; at < votes.support.starts[project + 1]; at++) {
            var group = votes.support.columns[at];
            var weight = votes.weights[group];
            if (left[group] <= price * votes.support.points[at]) {
                given += weight * left[group];
            } else {
                kept += weight * left[group];
                points += (long) weight * votes.support.points[at];
            }
        }
        held = given + kept;
        return points == 0 || held < costs[project] ? price : (costs[project] - given) / points;
    }

    /** Whether the supporters have enough together, as of the last step. */
    private boolean canPay(int project) {
        if (held < costs[project]) {
            return false;
        }
        var surely = held - slack * votes.supporters[project];
        return surely >= costs[project] + rounding()
                || purseOf(project).amount().compareTo(cost(project)) >= 0;
    }

    private Purse purseOf(int project) {
        var purse = new Purse();
        for (var at = votes.support.starts[project]; at < votes.support.starts[project + 1]; at++) {
            var group = votes.support.columns[at];
            if (spentOutIn[group] == NEVER) {
                purse.add(group, votes.weights[group]);
            }
        }
        return purse;
    }

    /** What a cost may be more than its steps. */
    private int rounding() {
        return shift < 0 ? 1 : 0;
    }

    /** The price of a point, exact; {@code least} as {@link #price} gave it just now. */
    Fraction exactPrice(int project, long least) {
        var price = Fraction.of(
                BigInteger.valueOf(least).shiftLeft(Math.max(0, -shift)), BigInteger.ONE.shiftLeft(Math.max(0, shift)));
        for (var next = exactStep(project, price); !next.equals(price); next = exactStep(project, price)) {
            price = next;
        }
        return price;
    }

    private Fraction exactStep(int project, Fraction price) {
        var floor = floor(price);
        long points = 0;
        var given = new Purse();
        for (var at = votes.support.starts[project]; at < votes.support.starts[project + 1]; at++) {
            var group = votes.support.columns[at];
            if (spentOutIn[group] == NEVER) {
                if (spends(group, votes.support.points[at], price, floor)) {
                    given.add(group, votes.weights[group]);
                } else {
                    points += (long) votes.weights[group] * votes.support.points[at];
                }
            }
        }
        return points == 0
                ? price
                : Fraction.of(
                        cost(project).subtract(given.amount()),
                        prices.denominator().multiply(BigInteger.valueOf(points)));
    }

    /** The price in steps, rounded down. */
    long floor(Fraction price) {
        return price.numerator()
                .shiftLeft(Math.max(0, shift))
                .divide(price.denominator().shiftLeft(Math.max(0, -shift)))
                .longValueExact();
    }

    /** Whether somebody has no more left than their points cost at this price. */
    private boolean spends(int group, int points, Fraction price, long floor) {
        if (left[group] <= floor * points) {
            return true;
        }
        if (left[group] - slack >= (floor + 1) * points) {
            return false;
        }
        var purse = new Purse();
        purse.add(group, 1);
        return purse.amount()
                        .multiply(price.denominator())
                        .compareTo(
                                price.numerator().multiply(prices.denominator()).multiply(BigInteger.valueOf(points)))
                <= 0;
    }

    /** The supporters pay the project; who has no more than is asked gives all they have. */
    void pay(int project, Fraction price) {
        var floor = floor(price);
        var round = prices.rounds();
        for (var at = votes.support.starts[project]; at < votes.support.starts[project + 1]; at++) {
            var group = votes.support.columns[at];
            var points = votes.support.points[at];
            if (spentOutIn[group] != NEVER) {
                continue;
            }
            if (spends(group, points, price, floor)) {
                spentOutIn[group] = round;
                left[group] = 0;
            } else {
                left[group] -= floor * points;
            }
        }
        prices.add(price);
        roundOf[project] = round;
        slack += votes.mostPoints;
    }

    /** What everybody paid so far. */
    Ledger ledger() {
        return new Ledger(votes, money, prices, spentOutIn, roundOf);
    }

    /** As much as the amounts of a purse. */
    private BigInteger cost(int project) {
        return BigInteger.valueOf(votes.costs[project])
                .multiply(BigInteger.valueOf(votes.voters))
                .multiply(prices.denominator());
    }

    /** What some have left together, exact. */
    private final class Purse {

        private final long[] points = new long[prices.rounds()];
        private long voters;

        /** So many voters of a group of whom none is spent out. */
        void add(int group, int number) {
            voters += number;
            for (var at = votes.wishes.starts[group]; at < votes.wishes.starts[group + 1]; at++) {
                var round = roundOf[votes.wishes.columns[at]];
                if (round != NOT_BOUGHT) {
                    points[round] += (long) number * votes.wishes.points[at];
                }
            }
        }

        /** Times the denominator of the prices. */
        BigInteger amount() {
            return BigInteger.valueOf(money)
                    .multiply(BigInteger.valueOf(voters))
                    .multiply(prices.denominator())
                    .subtract(prices.sum(points));
        }
    }
}
