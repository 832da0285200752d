package nl.floreynwijk.green;

import nl.floreynwijk.base.WrittenText;

/**
 * What the work of a shift asks of people, and what it offers them.
 *
 * @param children whether children may come along
 * @param wheelchair whether it can be done from a wheelchair
 * @param adultsOnly whether it is for those of 18 and over
 * @param coffee whether there is coffee
 * @param bring what people bring themselves; may be empty
 * @param tools what the work is done with; may be empty
 */
public record ShiftWork(
        Heaviness heaviness,
        boolean children,
        boolean wheelchair,
        boolean adultsOnly,
        boolean coffee,
        String bring,
        String tools) {

    public static final int LONGEST_LINE = 300;

    public ShiftWork {
        bring = WrittenText.inOneLine(bring);
        tools = WrittenText.inOneLine(tools);
    }
}
