package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingTable.InEdition;
import org.springframework.stereotype.Component;

/** Reads between what somebody chooses for the pitches that are kept for them. */
@Component
class OptionReader {

    private final Prices prices;
    private final BookingChecks checks;

    OptionReader(Prices prices, BookingChecks checks) {
        this.prices = prices;
        this.checks = checks;
    }

    /** Two queries, and one more where a share is kept for neighbours. */
    BookingOptions of(InEdition found, Instant now) {
        var row = found.booking();
        var edition = found.edition();
        var list = prices.listOf(edition.id());
        var category = row.summary().category();
        var quotes = new EnumMap<BookerKind, Quote>(BookerKind.class);
        for (var kind : checks.kinds(row.account(), category, list)) {
            list.quote(category, kind, row.pitches(), Map.of(), DutchTime.day(now))
                    .map(it -> Quote.of(it, edition.rules().vatPercent()))
                    .ifPresent(it -> quotes.put(kind, it));
        }
        var kept = checks.keptUntil(edition.id(), edition.rules(), row.pitches().size(), now);
        return new BookingOptions(quotes, list.addOns(), kept);
    }
}
