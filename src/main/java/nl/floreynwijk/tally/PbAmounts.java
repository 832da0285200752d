package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of a file, and tells where there are none. */
final class PbAmounts {

    /** Far more than any city divides; with all decimals, still a whole number of their unit. */
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    /** With all decimals, still a whole number of their unit that fits. */
    private static final BigDecimal MOST_POINTS = new BigDecimal("100000");

    private static final int MOST_DECIMALS = 4;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:[.,]\\d{1,18})?");

    /** Where people write ten thousand as 10.000; no currency has three decimals that anybody votes on. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private static final String ABSENT = "none";

    private final PbDefects defects;

    PbAmounts(PbDefects defects) {
        this.defects = defects;
    }

    static boolean isAbsent(String text) {
        return text.isEmpty() || text.toLowerCase(Locale.ROOT).equals(ABSENT);
    }

    /** An amount of money, above zero. */
    Optional<BigDecimal> money(int line, PbLine.Cell cell) {
        if (THOUSANDS.matcher(cell.text()).matches()) {
            defects.add(line, cell, PbDefect.Kind.THOUSANDS_OR_DECIMALS);
            return Optional.empty();
        }
        return number(line, cell, PbDefect.Kind.NOT_AN_AMOUNT).filter(amount -> {
            if (amount.signum() <= 0) {
                defects.add(line, cell, PbDefect.Kind.NOT_ABOVE_ZERO);
            } else if (amount.compareTo(MOST) > 0 || decimals(amount) > MOST_DECIMALS) {
                defects.add(line, cell, PbDefect.Kind.AMOUNT_TOO_LARGE);
            } else {
                return true;
            }
            return false;
        });
    }

    /** Points for a project; below zero only where people score. */
    Optional<BigDecimal> points(int line, PbLine.Cell cell, boolean mayBeNegative) {
        return number(line, cell, PbDefect.Kind.NOT_A_NUMBER).filter(points -> {
            if (points.abs().compareTo(MOST_POINTS) > 0 || decimals(points) > MOST_DECIMALS) {
                defects.add(line, cell, PbDefect.Kind.POINTS_TOO_LARGE);
            } else if (points.signum() < 0 && !mayBeNegative) {
                defects.add(line, cell, PbDefect.Kind.NEGATIVE_POINTS);
            } else {
                return true;
            }
            return false;
        });
    }

    /** Any number. */
    Optional<BigDecimal> limit(int line, PbLine.Cell cell) {
        return number(line, cell, PbDefect.Kind.NOT_A_NUMBER);
    }

    /** A whole number, zero or more, that may count points. */
    Optional<Integer> count(int line, PbLine.Cell cell) {
        return number(line, cell, PbDefect.Kind.NOT_A_NUMBER)
                .filter(number -> {
                    var right = number.signum() >= 0 && decimals(number) <= 0 && number.compareTo(MOST_POINTS) <= 0;
                    if (!right) {
                        defects.add(line, cell, PbDefect.Kind.NOT_A_NUMBER);
                    }
                    return right;
                })
                .map(BigDecimal::intValue);
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private Optional<BigDecimal> number(int line, PbLine.Cell cell, PbDefect.Kind otherwise) {
        if (!NUMBER.matcher(cell.text()).matches()) {
            defects.add(line, cell, cell.text().isEmpty() ? PbDefect.Kind.NO_NUMBER : otherwise);
            return Optional.empty();
        }
        if (cell.text().indexOf(',') >= 0) {
            defects.add(line, cell, PbDefect.Kind.DECIMAL_COMMA);
        }
        return Optional.of(new BigDecimal(cell.text().replace(',', '.')));
    }
}
