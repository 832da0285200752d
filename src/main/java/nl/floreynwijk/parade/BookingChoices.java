package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who wants a pitch can choose of. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BookingChoices {

    private final Editions editions;
    private final Prices prices;
    private final BookingCounts counts;
    private final ParadeSettings settings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    BookingChoices(
            Editions editions,
            Prices prices,
            BookingCounts counts,
            ParadeSettings settings,
            CurrentAccount currentAccount,
            Clock clock) {
        this.editions = editions;
        this.prices = prices;
        this.counts = counts;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * What there is to choose; empty when there is no edition that everybody sees. Three queries.
     *
     * @param wanted of which edition, where several can be booked
     */
    public Optional<BookingChoice> of(Optional<EditionId> wanted) {
        var seen = editions.seen();
        return seen.toBook(wanted)
                .map(it -> new BookingChoice(it, prices.listOf(it.id()), full(it.id()), settings.mostPitches(), seen));
    }

    /** Whether there are as many such stalls as there may be, besides what they keep now. One query. */
    public boolean isFull(EditionId edition, Category category) {
        return full(edition).contains(category);
    }

    private Set<Category> full(EditionId edition) {
        return counts.full(edition, currentAccount.id(), clock.instant());
    }
}
