package nl.floreynwijk.places;

import java.util.List;

/**
 * A row of a file that cannot be imported.
 *
 * @param line its number as a spreadsheet shows it
 */
public record WrongRow(int line, List<Reason> reasons) {

    /**
     * One thing that is wrong with it.
     *
     * @param value what stands in the cell, at most 40 characters; for a dwelling that is twice in the file the line of the other row
     */
    public record Reason(RowProblem problem, String value) {}
}
