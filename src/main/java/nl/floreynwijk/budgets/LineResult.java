package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/** What came of deciding what a line of a bank statement is. */
public sealed interface LineResult {

    record Done() implements LineResult {}

    /** Somebody else decided meanwhile. */
    record NotNow(LineState state) implements LineResult {}

    /** The invoice is of another amount. */
    record OtherAmount(Euros invoice) implements LineResult {}

    /** The invoice is not that far, or further. */
    record NotThatFar(ExpenseState state) implements LineResult {}

    /** Of this instalment, only so much is still to come. */
    record MoreThanPromised(Euros open) implements LineResult {}

    /** The money is no longer all there: so much is. */
    record NotEnough(Euros available) implements LineResult {}

    /** A payment that came back is not undone: whoever was paid after all is paid once more. */
    record OtherWay() implements LineResult {}

    /** It is not in the books any more, or another line is it. */
    record NotBooked() implements LineResult {}

    record NoReason() implements LineResult {}

    /** It lies in the future, or too long ago. */
    record NotADay(LocalDate last) implements LineResult {}

    /** The books of that year are closed; the line stays open. */
    record YearClosed(int year) implements LineResult {}
}
