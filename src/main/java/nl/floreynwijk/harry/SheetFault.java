package nl.floreynwijk.harry;

import java.util.List;

/**
 * Something in a file that cannot be taken.
 *
 * @param line the number of the row as a spreadsheet shows it
 * @param column the heading above the cell
 * @param value what stands in it, at most 40 characters
 */
public record SheetFault(int line, String column, String value, Kind kind) {

    private static final int MOST_QUOTED = 40;

    public SheetFault {
        value = value.length() > MOST_QUOTED ? value.substring(0, MOST_QUOTED) + "…" : value;
    }

    /** What is the matter with it. */
    public sealed interface Kind {

        /** It is none of these words. */
        record Unknown(List<String> words) implements Kind {}

        /** It is no code of small letters, digits and hyphens. */
        record NotACode() implements Kind {}

        /** The row with number {@code line} has the same code. */
        record Twice(int line) implements Kind {}

        /** All can be read, and yet it is no item. */
        record Refused(ItemProblem problem) implements Kind {}
    }
}
