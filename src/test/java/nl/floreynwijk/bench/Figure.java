package nl.floreynwijk.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One measured figure.
 *
 * @param value to four digits, so that what is judged is what is printed
 * @param baseline what it is compared with, measured in the same run; absent for a figure that stands alone
 * @param limit absent for a figure that only informs
 */
public record Figure(String name, double value, String unit, Optional<String> baseline, Optional<Limit> limit) {

    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    public Figure {
        value = new BigDecimal(value).round(DIGITS).doubleValue();
    }

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, Optional.empty(), Optional.empty());
    }

    public Figure against(String what) {
        return new Figure(name, value, unit, Optional.of(what), limit);
    }

    public Figure atMost(double bound) {
        return new Figure(name, value, unit, baseline, Optional.of(new Limit.AtMost(bound)));
    }

    public Figure atLeast(double bound) {
        return new Figure(name, value, unit, baseline, Optional.of(new Limit.AtLeast(bound)));
    }

    /** Empty when there is no limit. */
    Optional<Boolean> met() {
        return limit.map(it -> it.isMetBy(value));
    }

    /** The same in every country: a point, no separators, no exponent, four digits. */
    public static String plain(double number) {
        var rounded = new BigDecimal(number).round(DIGITS);
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded.stripTrailingZeros()).toPlainString();
    }
}
