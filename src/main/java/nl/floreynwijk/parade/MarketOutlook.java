package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whether the market goes on at which somebody booked.
 *
 * @param reason why it is uncertain or does not go on; empty otherwise
 * @param endedBooking whether the booking ended because the market was called off
 */
public record MarketOutlook(EditionStatus status, String reason, boolean endedBooking) {

    /** What {@link #in} reads, of a booking and its edition by the names of {@link EditionTable}. */
    static final String COLUMNS = """
            e.status as market_status, e.status_reason as market_reason,
            (b.state = 'CANCELLED' and e.status = 'CANCELLED' and b.reason = e.status_reason) as market_ended
            """;

    static MarketOutlook in(ResultSet row) throws SQLException {
        return new MarketOutlook(
                EditionStatus.valueOf(row.getString("market_status")),
                row.getString("market_reason"),
                row.getBoolean("market_ended"));
    }

    public boolean isUncertain() {
        return status == EditionStatus.UNCERTAIN;
    }
}
