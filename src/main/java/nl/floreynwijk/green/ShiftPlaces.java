package nl.floreynwijk.green;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.WrittenText;

/**
 * For how many people a shift has room.
 *
 * @param least with fewer it may not go ahead
 * @param most with those that are kept
 * @param kept for people of one group, such as youngsters on placement or professionals of Eemfors
 * @param keptFor which group; empty where nothing is kept
 * @param keptUntil the last day on which they are kept; whoever is on the reserve list gets them after it
 */
public record ShiftPlaces(int least, int most, int kept, String keptFor, Optional<LocalDate> keptUntil) {

    public static final int MOST = 500;
    public static final int LONGEST_GROUP = 80;

    public ShiftPlaces {
        keptFor = WrittenText.inOneLine(keptFor);
    }

    /** Whether as many are kept for the same people and as long. */
    boolean keepsAs(ShiftPlaces other) {
        return kept == other.kept && keptFor.equals(other.keptFor) && keptUntil.equals(other.keptUntil);
    }

    /** These with what differs between two others. */
    ShiftPlaces changedAs(ShiftPlaces before, ShiftPlaces after) {
        var keeping = before.keepsAs(after) ? this : after;
        return new ShiftPlaces(
                before.least == after.least ? least : after.least,
                before.most == after.most ? most : after.most,
                keeping.kept,
                keeping.keptFor,
                keeping.keptUntil);
    }

    /** Room for so many, of which nothing is kept. */
    public static ShiftPlaces of(int least, int most) {
        return new ShiftPlaces(least, most, 0, "", Optional.empty());
    }
}
