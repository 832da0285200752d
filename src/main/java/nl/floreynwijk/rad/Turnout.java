package nl.floreynwijk.rad;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Who took part in a run, and with how many coins.
 *
 * @param phones people in the room with a phone
 * @param atHome people who took part from home
 * @param atTables people who put coins at a table
 * @param invested coins that lie on cards
 */
public record Turnout(int phones, int atHome, int atTables, int invested) {

    public int people() {
        return phones + atHome + atTables;
    }

    /** To one decimal; nothing when nobody was there. */
    public BigDecimal coinsEach() {
        return people() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(invested).divide(BigDecimal.valueOf(people()), 1, RoundingMode.HALF_UP);
    }
}
