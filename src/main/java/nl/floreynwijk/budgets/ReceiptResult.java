package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/** What came of booking money that a funder paid. */
public sealed interface ReceiptResult {

    /** It is in the books, now or already before. */
    record Received(Shares shares) implements ReceiptResult {}

    record NotAnAmount() implements ReceiptResult {}

    /** Of this instalment, only so much is still to come. */
    record MoreThanPromised(Euros open) implements ReceiptResult {}

    /** It lies in the future, or too long ago. */
    record NotADay(LocalDate last) implements ReceiptResult {}

    /** The books of that year are closed. */
    record YearClosed(int year) implements ReceiptResult {}
}
