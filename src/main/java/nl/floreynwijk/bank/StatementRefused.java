package nl.floreynwijk.bank;

import nl.floreynwijk.base.Euros;

/** Ends reading where a file is wrong. */
final class StatementRefused extends Exception {

    private final StatementProblem.Kind kind;
    private final int line;
    private final int column;
    private final long difference;

    StatementRefused(StatementProblem.Kind kind, int line, int column, Euros difference) {
        super(kind.name());
        this.kind = kind;
        this.line = Math.max(line, 0);
        this.column = Math.max(column, 0);
        this.difference = difference.cents();
    }

    StatementProblem problem(int statement, int entry) {
        return new StatementProblem(kind, line, column, statement, entry, new Euros(difference));
    }
}
