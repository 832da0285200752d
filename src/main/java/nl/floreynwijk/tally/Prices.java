package nl.floreynwijk.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What a point cost in each round of a count, exact.
 *
 * <p>All have one denominator, so that sums of them are sums of whole numbers. What a voter has left is what everybody
 * got less such a sum; no fraction of their own is ever kept.
 */
final class Prices {

    private final List<BigInteger> numerators = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;

    void add(Fraction price) {
        var common = denominator.gcd(price.denominator());
        var factor = price.denominator().divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            numerators.replaceAll(it -> it.multiply(factor));
            denominator = denominator.multiply(factor);
        }
        numerators.add(price.numerator().multiply(denominator.divide(price.denominator())));
    }

    int rounds() {
        return numerators.size();
    }

    Fraction of(int round) {
        return Fraction.of(numerators.get(round), denominator);
    }

    /** What so many points of each round cost together, times {@link #denominator()}. */
    BigInteger sum(long[] points) {
        var sum = BigInteger.ZERO;
        for (var round = 0; round < numerators.size(); round++) {
            if (points[round] != 0) {
                sum = sum.add(numerators.get(round).multiply(BigInteger.valueOf(points[round])));
            }
        }
        return sum;
    }

    BigInteger denominator() {
        return denominator;
    }
}
