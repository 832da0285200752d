package nl.floreynwijk.documents;

import java.time.LocalDate;

/** What stands in a cell of an export, by its kind: a spreadsheet computes with numbers and days, never with text. */
public sealed interface Cell {

    /** Anything people typed; "" for a cell with nothing in it. */
    record Text(String text) implements Cell {}

    /** A count, or a number by which something is known. */
    record Whole(long number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** An amount of money. */
    record Amount(long cents) implements Cell {}
}
