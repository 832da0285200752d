package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** What an edition's rules say of a booking that somebody wants to agree to. The desk of the edition is held by then. */
@Component
class BookingChecks {

    private static final Set<BookerKind> FROM_ELSEWHERE = EnumSet.of(BookerKind.OUTSIDER, BookerKind.INSTITUTION);
    private static final Set<Category> TRADE = EnumSet.of(Category.FOOD, Category.GOODS);

    private final BookingCounts counts;
    private final Sectors sectors;
    private final KindClaims claims;

    BookingChecks(BookingCounts counts, Sectors sectors, KindClaims claims) {
        this.counts = counts;
        this.sectors = sectors;
        this.claims = claims;
    }

    /** Until when what is left is kept for others than these; empty when they may have these pitches. */
    Optional<LocalDate> keptUntil(Edition edition, BookerKind kind, List<PricedPitch> pitches, Instant now) {
        return FROM_ELSEWHERE.contains(kind)
                ? keptUntil(edition.id(), edition.rules(), pitches.size(), now)
                : Optional.empty();
    }

    /** Until when nobody from elsewhere gets so many pitches; empty when they do. */
    Optional<LocalDate> keptUntil(EditionId edition, EditionRules rules, int pitches, Instant now) {
        return rules.keptUntil()
                .filter(it -> rules.keptPercent() > 0 && !DutchTime.day(now).isAfter(it))
                .filter(_ -> !counts.leavesEnough(edition, rules.keptPercent(), pitches));
    }

    /** Of two who keep the last one at the same moment, the first who agrees has it. */
    boolean isFull(Booking booking, PriceList prices) {
        return prices.mostOf(booking.category())
                .filter(it -> counts.agreedOf(booking.edition(), booking.category(), booking.id()) >= it)
                .isPresent();
    }

    /** What the organiser should look at first. */
    Set<Standout> standouts(Booking booking, Edition edition, BookerKind kind, StallWords words) {
        var found = EnumSet.noneOf(Standout.class);
        if (isBusiness(kind, booking.category()) && words.kvk().isEmpty()) {
            found.add(Standout.NO_KVK);
        }
        edition.rules()
                .mostAlike()
                .ifPresent(it -> found.addAll(sectors.standoutsOf(booking.id(), edition.id(), words.sector(), it)));
        return found;
    }

    static boolean isBusiness(BookerKind kind, Category category) {
        return kind == BookerKind.ASSOCIATION || (kind == BookerKind.OUTSIDER && TRADE.contains(category));
    }

    /** As what whoever booked may book such a stall: those for whom there is a price. */
    Set<BookerKind> kinds(AccountId account, Category category, PriceList prices) {
        var kinds = claims.of(account, category);
        kinds.retainAll(prices.kindsFor(category));
        return kinds;
    }

    boolean mayBookAs(Booking booking, BookerKind kind) {
        return claims.allows(booking.account(), booking.category(), kind);
    }
}
