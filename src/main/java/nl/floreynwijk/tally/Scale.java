package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * In which unit amounts are whole numbers: with two decimals, in hundredths.
 *
 * @param decimals zero or more
 */
public record Scale(int decimals) {

    static final Scale WHOLE = new Scale(0);

    /** As many as a number has room for. */
    private static final int MOST_DECIMALS = 18;

    /** As people write parts of an amount. */
    private static final int LEAST_DECIMALS = 2;

    public Scale {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("There are no " + decimals + " decimals");
        }
    }

    /** The coarsest in which all of these are whole. */
    static Scale of(Collection<BigDecimal> amounts) {
        return new Scale(amounts.stream()
                .mapToInt(it -> it.stripTrailingZeros().scale())
                .filter(it -> it > 0)
                .max()
                .orElse(0));
    }

    /** One whole, in this unit. */
    public long one() {
        return BigInteger.TEN.pow(decimals).longValueExact();
    }

    /** @throws IllegalArgumentException when it has more decimals than this */
    long toWhole(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(amount + " has more than " + decimals + " decimals");
        }
        return amount.setScale(decimals, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** As it is written, without decimals that say nothing. */
    public BigDecimal toAmount(long whole) {
        return plain(BigDecimal.valueOf(whole, decimals));
    }

    /** The same of an amount that need not be whole, rounded half up to hundredths, or to units that are smaller. */
    public BigDecimal toAmount(Fraction whole) {
        return whole.dividedBy(one()).rounded(Math.max(LEAST_DECIMALS, decimals));
    }

    static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
