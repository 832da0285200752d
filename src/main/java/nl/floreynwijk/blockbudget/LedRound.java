package nl.floreynwijk.blockbudget;

import java.util.List;

/**
 * A round for those who lead it or watch over it.
 *
 * @param holders who does what in it, by task
 * @param missing why a draft cannot be opened yet; whether there is money enough shows when it is set apart
 * @param version of what they read, for opening exactly that
 * @param seesAll whether whoever reads it sees the rounds of all blocks
 * @param mayChange whether they may change it, or throw it away, as long as it is a draft
 * @param mayLead whether they may open, move and stop it
 */
public record LedRound(
        Room room,
        List<TaskHolder> holders,
        List<RoundOpeningResult> missing,
        int version,
        boolean seesAll,
        boolean mayChange,
        boolean mayLead) {

    public LedRound {
        holders = List.copyOf(holders);
        missing = List.copyOf(missing);
    }
}
