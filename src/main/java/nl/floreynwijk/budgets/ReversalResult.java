package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of reversing a transfer. */
public sealed interface ReversalResult {

    /** As much moved the other way. */
    record Reversed() implements ReversalResult {}

    record NoReason() implements ReversalResult {}

    /** It was reversed before, or is a reversal itself. */
    record ReversedAlready() implements ReversalResult {}

    /** The invoice is at the bank or paid: that is undone first. */
    record NotThatFar(ExpenseState state) implements ReversalResult {}

    /** This kind is put right another way: a reservation is closed, a cut stands. */
    record OtherWay(TransferKind kind) implements ReversalResult {}

    /** The money is no longer where it went: only so much of it. */
    record NotEnough(Euros available) implements ReversalResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements ReversalResult {}
}
