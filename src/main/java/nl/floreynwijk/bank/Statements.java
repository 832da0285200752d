package nl.floreynwijk.bank;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a bank's statements of account: ISO 20022 {@code camt.053} in the versions 02 and 08, with one or more statements
 * in a file.
 *
 * <p>Only what is booked counts, and what counts must add up: from the opening balance to the closing one, and to the sums
 * that the bank gives. Memory does not grow with the file beyond what tells its entries apart.
 */
public final class Statements {

    /** In a file, those that are not booked and the payments of a batch counted too. */
    public static final int MOST_ENTRIES = 200_000;

    public static final int MOST_STATEMENTS = 10_000;

    /** In an entry. */
    public static final int MOST_IN_BATCH = 10_000;

    public static final long MOST_BYTES = 200L * 1024 * 1024;

    private Statements() {}

    /**
     * Reads the file to its end, or to what is wrong in it, and gives each line as it comes; the file stays open.
     *
     * @throws IOException when the file cannot be read at all
     */
    public static StatementResult read(InputStream file, StatementSink sink) throws IOException {
        return new StatementFile(file, sink).read();
    }
}
