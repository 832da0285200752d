package nl.floreynwijk.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a spreadsheet shows the number in a cell: as a day, a time, a number with zeros before it, or as it is. */
record NumberFormat(String code) {

    static final NumberFormat GENERAL = new NumberFormat("General");

    /** Words between quotes, signs that stand for themselves, colours and languages. */
    private static final Pattern BY_THE_WAY =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|general|standard|am/pm|a/p");

    /** Of spreadsheet programs too. */
    private static final int LONGEST = 255;

    private static final Pattern ZEROS = Pattern.compile("0+");

    /** What a spreadsheet computes with. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Seconds are as exact as people type a time. */
    private static final int SECONDS_IN_DAY = 86_400;

    /** The end of the year 9999. */
    private static final int LAST_DAY = 2_958_465;

    NumberFormat {
        if (code.length() > LONGEST) {
            throw new IllegalArgumentException("Longer than a format can be");
        }
    }

    /** Those that a workbook only names by number; all but days and times make no difference here. */
    static NumberFormat builtIn(String id) {
        return switch (Integer.parseInt(id)) {
            case 14, 15, 16, 17 -> new NumberFormat("d");
            case 18, 19, 20, 21, 45, 46, 47 -> new NumberFormat("h");
            case 22 -> new NumberFormat("d h");
            default -> GENERAL;
        };
    }

    /** Days as 2026-11-26, with the time behind a T where the format has one too; numbers in full, with a point. */
    String shown(String value, boolean startsIn1904) {
        var number = Double.parseDouble(value);
        var signs =
                BY_THE_WAY.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("").split(";", 2)[0];
        var hasTime = signs.contains("h") || signs.contains("s");
        var hasDay = signs.contains("d") || signs.contains("y") || signs.contains("mmm");
        var seconds = Math.round(number * SECONDS_IN_DAY);
        var days = Math.floorDiv(seconds, SECONDS_IN_DAY);
        var time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS_IN_DAY));
        if (hasDay && days >= 0 && days <= LAST_DAY) {
            var day = day(days, startsIn1904);
            return hasTime && !time.equals(LocalTime.MIDNIGHT)
                    ? day.atTime(time).toString()
                    : day.toString();
        }
        if (hasTime && days == 0) {
            return time.toString();
        }
        var plain = new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
        return ZEROS.matcher(signs).matches()
                ? "0".repeat(Math.max(0, signs.length() - plain.length())) + plain
                : plain;
    }

    /** Spreadsheets that start in 1900 believe that it had a 29 February. */
    private static LocalDate day(long number, boolean startsIn1904) {
        if (startsIn1904) {
            return LocalDate.of(1904, 1, 1).plusDays(number);
        }
        return LocalDate.of(1899, 12, number < 60 ? 31 : 30).plusDays(number);
    }
}
