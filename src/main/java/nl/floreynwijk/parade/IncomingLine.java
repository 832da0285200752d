package nl.floreynwijk.parade;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * Money that came in by a statement, or that the bank took back.
 *
 * @param entry what it is known by, whichever statement it is in
 * @param amount above zero it came in
 * @param text what the other side said, with what it knows the payment by
 * @param back whether it takes an earlier one back, whichever way that went
 */
record IncomingLine(
        String entry, LocalDate bookedOn, Euros amount, String name, String account, String text, boolean back) {}
