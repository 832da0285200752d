package nl.floreynwijk.parade;

import java.time.Duration;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.StatementProblem;

/** What came of reading a statement of the bank. */
public sealed interface StatementRead {

    /**
     * What came in is taken.
     *
     * @param lines that are new
     * @param known lines that were taken before, and stayed as they are
     * @param matched how many of the new ones are booked; the others wait for the treasurer
     */
    record Taken(int lines, int known, int matched) implements StatementRead {}

    /** The file is not right; nothing of it was taken. */
    record Refused(StatementProblem problem) implements StatementRead {}

    /** It is of another account than the one to which people pay; nothing of it was taken. */
    record OtherAccount(Iban account, Iban own) implements StatementRead {}

    /** More came in than fits; nothing of it was taken. */
    record TooMany(int most) implements StatementRead {}

    /** It is not known yet to which account people pay. */
    record NoAccount() implements StatementRead {}

    /** So many files came in a short time; the next can after this. */
    record TooOften(Duration retryAfter) implements StatementRead {}

    /** There is no such edition. */
    record Unknown() implements StatementRead {}
}
