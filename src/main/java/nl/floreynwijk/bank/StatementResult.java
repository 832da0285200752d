package nl.floreynwijk.bank;

import java.util.List;

/** What came of reading a file of statements. */
public sealed interface StatementResult {

    /** The whole file is right, and these are its statements, at least one. */
    record Read(List<Counted> statements) implements StatementResult {

        public Read {
            statements = List.copyOf(statements);
        }
    }

    /** The file cannot be used; nothing that was read of it may stay. */
    record Refused(StatementProblem problem) implements StatementResult {}

    /**
     * A statement and how much is in it.
     *
     * @param entries those that are booked
     * @param lines what came of them
     * @param notBooked entries that were left out: the bank still expects them, or only tells of them
     */
    record Counted(Statement statement, int entries, int lines, int notBooked) {}
}
