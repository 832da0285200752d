package nl.floreynwijk.bank;

/**
 * Takes what is in a file of statements as it is read. Whether the file is right is only known at its end: whatever was
 * done with the lines must be undone when it turns out not to be.
 */
public interface StatementSink {

    /** The lines that follow are of this statement. */
    void begin(Statement statement);

    /** The next line of the statement that began last. */
    void line(StatementLine line);
}
