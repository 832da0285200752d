package nl.floreynwijk.places;

import java.util.List;
import java.util.Optional;

/**
 * What an import does, or did.
 *
 * @param added how many dwellings are new
 * @param changed how many known dwellings become different
 * @param unchanged how many known dwellings stay as they are
 * @param wrong how many rows cannot be imported
 * @param outside how many of the new dwellings lie outside the neighbourhood
 * @param newBlocks the names of blocks that were not known
 * @param newLandlords the names of landlords that were not known
 * @param addedRows the first {@link #MOST_EXAMPLES} that are new, as they are kept
 * @param outsideRows the first {@link #MOST_SHOWN} that lie outside the neighbourhood
 * @param changedRows the first {@link #MOST_SHOWN} that become different
 * @param wrongRows the first {@link #MOST_SHOWN} that cannot be imported
 */
public record ImportReport(
        int added,
        int changed,
        int unchanged,
        int wrong,
        int outside,
        List<String> newBlocks,
        List<String> newLandlords,
        List<NewRow> addedRows,
        List<OutsideRow> outsideRows,
        List<ChangedRow> changedRows,
        List<WrongRow> wrongRows) {

    /** A row of the file, whose {@code line} is 1 for the headings, that holds a dwelling outside the neighbourhood. */
    public record OutsideRow(int line, Address address) {}

    /** A row of the file that holds a dwelling which is new, and what is kept of it. */
    public record NewRow(
            int line, Address address, Optional<String> block, Optional<String> landlord, Optional<Tenure> tenure) {}

    /** So many new dwellings are shown as they are kept. */
    public static final int MOST_EXAMPLES = 10;

    /** The most rows that are told one by one. */
    public static final int MOST_SHOWN = 200;

    /** Whether the import leaves something else behind than there was. */
    public boolean changesSomething() {
        return added + changed > 0;
    }
}
