package nl.floreynwijk.places;

import java.util.List;

/**
 * A row of a file that tells something new about a dwelling that is known.
 *
 * @param line its number as a spreadsheet shows it
 */
public record ChangedRow(int line, Address address, List<Change> changes) {

    /**
     * One thing that becomes different.
     *
     * @param before empty where nothing was known
     */
    public record Change(ImportField field, String before, String after) {}
}
