package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.base.Euros;

/**
 * Money of a grant that somebody booked by hand, and that no line of the bank is yet.
 *
 * @param cameIn whether it came in; otherwise it went back to the funder
 * @param amount of all its transfers together
 * @param transfers one for each budget that got or gave a part
 */
public record BookedMoney(
        GrantId grant,
        boolean cameIn,
        LocalDate day,
        Euros amount,
        String funder,
        String title,
        List<TransferId> transfers) {

    public BookedMoney {
        transfers = List.copyOf(transfers);
    }
}
