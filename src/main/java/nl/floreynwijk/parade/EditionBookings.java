package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that was booked of an edition, for what happens to all of it at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EditionBookings {

    /** As {@link AgreedLine#credit} counts it. */
    private static final String CREDITS = """
            select l.booking_id,
                sum(if(l.kind = 'DEPOSIT', l.total_cents, (l.total_cents * :percent + 50) div 100)) as credit
            from parade_agreed_line l join parade_booking b on b.id = l.booking_id
            where b.edition_id = :edition and b.state in ('BOOKED', 'REQUESTED') and l.ended_at is null
                and exists (select 1 from parade_invoice_line i where i.agreed_line_id = l.id and not i.credits)
            group by l.booking_id
            """;

    private final BookingRepository bookings;
    private final Occupations occupations;
    private final Cancelling cancelling;
    private final HoldEnds holdEnds;
    private final Offers offers;
    private final Standings standings;
    private final JdbcClient database;
    private final Clock clock;

    EditionBookings(
            BookingRepository bookings,
            Occupations occupations,
            Cancelling cancelling,
            HoldEnds holdEnds,
            Offers offers,
            Standings standings,
            JdbcClient database,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.cancelling = cancelling;
        this.holdEnds = holdEnds;
        this.offers = offers;
        this.standings = standings;
        this.database = database;
        this.clock = clock;
    }

    /** Whoever booked, asked for a pitch, thinks one over, or waits for one. */
    List<AccountId> people(EditionId edition) {
        return database.sql("""
                        select account_id from parade_booking
                        where edition_id = :edition and state in ('BOOKED', 'REQUESTED', 'OFFERED')
                        union
                        select account_id from parade_waiting where edition_id = :edition and state = 'WAITING'
                        order by account_id
                        """)
                .param("edition", edition.value())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Ends all of it, because the edition does not go on. The desk of the edition is held by then. */
    void endAll(Edition edition) {
        for (var id : live(edition.id())) {
            bookings.lock(id).ifPresent(it -> end(it, edition));
        }
        offers.endWaiting(edition.id());
    }

    private List<BookingId> live(EditionId edition) {
        return database.sql("""
                        select id from parade_booking
                        where edition_id = :edition and state in ('BOOKED', 'REQUESTED', 'HELD', 'OFFERED') order by id
                        """)
                .param("edition", edition.value())
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    private void end(Booking booking, Edition edition) {
        switch (booking.state()) {
            case BOOKED, REQUESTED -> {
                var pitches = occupations.of(booking.id()).stream()
                        .map(PitchDay::pitch)
                        .collect(toSet());
                cancelling.cancel(
                        booking,
                        edition,
                        pitches,
                        edition.refundRule().cancelled(),
                        CreditReason.EDITION,
                        edition.statusReason());
            }
            case HELD -> holdEnds.giveUp(booking, clock.instant());
            case OFFERED -> {
                holdEnds.giveUp(booking, clock.instant());
                offers.passed(booking.id());
            }
            case LAPSED, DROPPED, DECLINED, CANCELLED, RELEASED -> {}
        }
    }

    /** What {@link #endAll} would pay back now. Three queries. */
    CancellationCost costOfEnding(EditionId edition, int percent) {
        var credits = creditsOf(edition, percent);
        var money = standings.of(credits.keySet());
        var credited = new ArrayList<Euros>();
        var refunds = new ArrayList<Euros>();
        credits.forEach((booking, credit) -> {
            credited.add(credit);
            refunds.add(money.getOrDefault(booking, BookingMoney.NONE)
                    .crediting(credit)
                    .toRefund());
        });
        return new CancellationCost(people(edition).size(), sum(credited), sum(refunds));
    }

    private Map<BookingId, Euros> creditsOf(EditionId edition, int percent) {
        var credits = new HashMap<BookingId, Euros>();
        database.sql(CREDITS)
                .param("edition", edition.value())
                .param("percent", percent)
                .query(row -> {
                    credits.put(
                            new BookingId(row.getObject("booking_id", UUID.class)), new Euros(row.getLong("credit")));
                });
        return credits;
    }

    private static Euros sum(List<Euros> amounts) {
        return amounts.stream().reduce(Euros.ZERO, Euros::plus);
    }
}
