package nl.floreynwijk.budgets;

import java.time.Duration;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.StatementProblem;

/** What came of reading a file of bank statements. */
public sealed interface ImportResult {

    /**
     * What was new is in.
     *
     * @param statements that were new
     * @param known statements that were in before, and stayed as they are
     * @param lines of those that were new
     * @param knownLines of new statements, that were in another statement before
     * @param matched how many of all open lines the portal could place by itself
     */
    record Imported(int statements, int known, int lines, int knownLines, int matched) implements ImportResult {}

    /** All of it was in before; nothing changed. */
    record KnownAlready(int statements) implements ImportResult {}

    /** The file is not right; nothing of it was taken. */
    record Refused(StatementProblem problem) implements ImportResult {}

    /** It is about another account than ours; nothing of it was taken. */
    record OtherAccount(Iban account, Iban own) implements ImportResult {}

    /** A statement of that name is in already, with other balances; nothing of the file was taken. */
    record SaysOtherwise(String statement) implements ImportResult {}

    /** Another file is being read. */
    record Busy() implements ImportResult {}

    /** So many files came in a short time; the next can after this. */
    record TooOften(Duration retryAfter) implements ImportResult {}

    /** It is not known here which account is ours. */
    record NoAccount() implements ImportResult {}
}
