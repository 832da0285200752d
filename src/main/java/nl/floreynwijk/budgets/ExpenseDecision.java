package nl.floreynwijk.budgets;

import java.time.LocalDate;

/** What came of deciding on an invoice: agreeing to it, paying it, or taking it back. */
public sealed interface ExpenseDecision {

    record Done(ExpenseState state) implements ExpenseDecision {}

    /** Whoever entered it is not the second person. */
    record SamePerson() implements ExpenseDecision {}

    /** The supplier has another account than the one that was shown. */
    record OtherAccount() implements ExpenseDecision {}

    /** Somebody else decided meanwhile, or it is not that far yet. */
    record NotNow(ExpenseState state) implements ExpenseDecision {}

    /** Its label wants a document with it, and none is there any more. */
    record NoDocument() implements ExpenseDecision {}

    record NoReason() implements ExpenseDecision {}

    /** It lies in the future, or too long ago. */
    record NotADay(LocalDate last) implements ExpenseDecision {}

    /** The books of that year are closed. */
    record YearClosed(int year) implements ExpenseDecision {}
}
