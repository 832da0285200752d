package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of giving up a winner that already had its money. */
public sealed interface GiveUpResult {

    /** Its money is no longer set apart, now or already before. */
    record GivenUp() implements GiveUpResult {}

    /** So much of it went to invoices, or is claimed by some: it is being carried out. */
    record Invoiced(Euros amount) implements GiveUpResult {}
}
