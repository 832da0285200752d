package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came on the day and who did not, as the organiser says at the door; what is said last holds. */
@Service
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
@Transactional
public class CheckIns {

    private final DayStalls stalls;
    private final Occupations occupations;
    private final BookingRepository bookings;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    CheckIns(
            DayStalls stalls,
            Occupations occupations,
            BookingRepository bookings,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.stalls = stalls;
        this.occupations = occupations;
        this.bookings = bookings;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** The stalls of one day, in order of their first pitch. Two queries. */
    @Transactional(readOnly = true)
    public List<CheckInRow> day(EditionId edition, LocalDate day) {
        var said = said(edition, day);
        return stalls.unnamed(edition, day).stream()
                .map(it -> new CheckInRow(it, said.getOrDefault(it.booking(), Optional.empty())))
                .toList();
    }

    private Map<BookingId, Optional<CheckInRow.Said>> said(EditionId edition, LocalDate day) {
        return database
                .sql("""
                        select c.booking_id, c.came, c.said_at from parade_check_in c
                        join parade_booking b on b.id = c.booking_id
                        where b.edition_id = :edition and c.day = :day order by c.said_at
                        """)
                .param("edition", edition.value())
                .param("day", day)
                .query((row, _) -> Map.entry(new BookingId(row.getObject("booking_id", UUID.class)), saidIn(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
    }

    private static Optional<CheckInRow.Said> saidIn(ResultSet row) throws SQLException {
        var at = row.getObject("said_at", Instant.class);
        return Optional.ofNullable(row.getObject("came", Boolean.class)).map(it -> new CheckInRow.Said(it, at));
    }

    /** From when on it is said who came to an edition with these days: the day before the first, when the street fills. */
    public static LocalDate begins(LocalDate firstDay) {
        return firstDay.minusDays(1);
    }

    /** Says whether they came, from the day before the first day on. */
    public CheckInResult say(BookingId booking, LocalDate day, boolean came) {
        var from = firstDayOf(booking).map(CheckIns::begins);
        if (from.filter(DutchTime.day(clock.instant())::isBefore).isPresent()) {
            return new CheckInResult.TooEarly(from.get());
        }
        return keep(booking, day, came, came ? "CAME" : "NO-SHOW")
                ? new CheckInResult.Said()
                : new CheckInResult.Gone();
    }

    private Optional<LocalDate> firstDayOf(BookingId booking) {
        return database.sql("""
                        select min(d.day) from parade_day d join parade_booking b on b.edition_id = d.edition_id
                        where b.id = ?
                        """).param(booking.value()).query(LocalDate.class).optional();
    }

    /** Takes back what was said of them on that day: it was of another. */
    public boolean takeBack(BookingId booking, LocalDate day) {
        return keep(booking, day, null, "UNSAID");
    }

    private boolean keep(BookingId booking, LocalDate day, @Nullable Boolean came, String said) {
        var stands = bookings.lock(booking)
                .filter(it -> it.state() == BookingState.BOOKED)
                .filter(it -> occupations.of(booking).stream()
                        .anyMatch(has -> has.day().equals(day)));
        stands.ifPresent(_ -> {
            database.sql("""
                            insert into parade_check_in (booking_id, day, said_at, came, said_by)
                            values (:booking, :day, :now, :came, :by)
                            """)
                    .param("booking", booking.value())
                    .param("day", day)
                    .param("now", clock.instant())
                    .param("came", came)
                    .param("by", currentAccount.id().value())
                    .update();
            audit.record(ListActions.CHECKED_IN, booking.toString(), said + " " + day);
        });
        return stands.isPresent();
    }
}
