package nl.floreynwijk.bank;

import nl.floreynwijk.base.Euros;

/**
 * What is wrong in a file of statements, and where: the first thing that is.
 *
 * @param line of the file; the first is 1, and 0 means that it cannot be told
 * @param column counted in characters; the first is 1, and 0 means that it cannot be told
 * @param statement the number of the statement in the file; 0 before the first
 * @param entry the number of the entry in its statement; 0 before the first
 * @param difference what the file says, less what its entries add up to; zero unless the total is wrong
 */
public record StatementProblem(Kind kind, int line, int column, int statement, int entry, Euros difference) {

    /** What is wrong. */
    public enum Kind {
        /** It is something else, such as a PDF or CSV, or it is damaged. */
        NOT_XML,

        /** It ends before it is complete. */
        CUT_OFF,

        /** It defines or uses signs of its own, as no bank does. */
        DECLARES_ENTITIES,

        /** It is XML, and no statement of an account. */
        NOT_A_STATEMENT,

        /** It is a statement of an account in a version that this does not know. */
        UNKNOWN_VERSION,

        /** The account of a statement is missing, or is no IBAN of a SEPA country. */
        ACCOUNT_NOT_UNDERSTOOD,

        /** The name of a statement is missing. */
        NO_STATEMENT_ID,

        /** What was on the account before or after is missing, or follows only after the entries. */
        NO_BALANCES,

        /** An account, a balance or an entry is in another currency than the euro. */
        NOT_IN_EUROS,

        AMOUNT_NOT_UNDERSTOOD,

        DATE_NOT_UNDERSTOOD,

        /** Opening balance and booked entries do not make the closing balance, or their sums are not what the file says. */
        WRONG_TOTAL,

        /** There are more or fewer entries than the file says. */
        WRONG_COUNT,

        /** An entry is in the file twice. */
        SAME_ENTRY_TWICE,

        /** A statement is in the file twice. */
        SAME_STATEMENT_TWICE,

        /** There are more than {@link Statements#MOST_ENTRIES}. */
        TOO_MANY_ENTRIES,

        /** There are more than {@link Statements#MOST_STATEMENTS}. */
        TOO_MANY_STATEMENTS,

        /** One entry has more than {@link Statements#MOST_IN_BATCH} payments. */
        BATCH_TOO_LARGE,

        /** The file, or something in it, is larger or deeper than any bank makes it. */
        TOO_LARGE
    }
}
