package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;

/** What came of deciding not to carry out a winner. */
public sealed interface SetbackResult {

    /** It is not carried out, and its money is no longer set apart. */
    record Decided() implements SetbackResult {}

    /** Somebody decided so before, for a reason of their own. */
    record DecidedAlready() implements SetbackResult {}

    /** The reason says nothing, or is too long. */
    record NoReason() implements SetbackResult {}

    /** It is done already. */
    record DoneAlready() implements SetbackResult {}

    /** So much was paid for it, or is claimed by an invoice: that has to be cancelled first. */
    record Invoiced(Euros amount) implements SetbackResult {}
}
