package nl.floreynwijk.harry.ui;

/**
 * A row of a table of figures.
 *
 * @param number what the bar shows
 * @param beside what stands in the last column
 */
record FigureRow(String name, int number, String beside) {}
