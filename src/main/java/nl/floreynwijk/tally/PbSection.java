package nl.floreynwijk.tally;

/** Takes the lines of one section of a file. */
interface PbSection {

    /** The line that says what the columns are called. */
    void header(PbLine line);

    void row(PbLine line);

    /** There are no more lines; the section ended before this one. */
    void end(int line);
}
