package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.AccountKind.CLAIMED;
import static nl.floreynwijk.budgets.AccountKind.FREE;
import static nl.floreynwijk.budgets.AccountKind.GRANTED;
import static nl.floreynwijk.budgets.AccountKind.PAID;
import static nl.floreynwijk.budgets.AccountKind.RESERVED;
import static nl.floreynwijk.budgets.AccountKind.RETURNED;
import static nl.floreynwijk.budgets.AccountKind.SAVED;

/** Why money moves, and between which kinds of account it can do so. */
public enum TransferKind {
    /** A funder's money comes in. */
    RECEIVE(GRANTED, FREE),
    /** What is left at the end of a year goes back to the funder. */
    RETURN(FREE, RETURNED),
    /** A funder takes money back. */
    CUT(FREE, RETURNED),
    RESERVE(FREE, RESERVED),
    /** What a reservation did not need is free again. */
    RELEASE(RESERVED, FREE),
    /** An invoice comes in. */
    CLAIM(RESERVED, CLAIMED),
    /** An invoice is paid. */
    PAY(CLAIMED, PAID),
    SAVE(FREE, SAVED),
    /** Savings are to be spent. */
    UNSAVE(SAVED, FREE),
    /** One budget helps another. */
    SUPPORT(FREE, FREE);

    private final AccountKind from;
    private final AccountKind to;

    TransferKind(AccountKind from, AccountKind to) {
        this.from = from;
        this.to = to;
    }

    AccountKind from() {
        return from;
    }

    AccountKind to() {
        return to;
    }

    boolean goes(AccountKind source, AccountKind target) {
        return source == from && target == to;
    }
}
