package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deposits, which go back after the last day to everybody who left their pitch as they found it. */
@Service
@InArea("parade")
@RolesAllowed(Roles.TREASURER)
@RetryOnConflict
@Transactional
public class ParadeDeposits {

    private static final String DUE = """
            select b.id, b.number, b.name, sum(l.total_cents) as cents,
                (select i.name from parade_invoice i where i.booking_id = b.id order by i.number desc limit 1) as buyer
            """ + from(":edition") + " group by b.id order by b.number";

    private final JdbcClient database;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final DeskNumbers numbers;
    private final Billing billing;
    private final AuditTrail audit;
    private final Clock clock;

    ParadeDeposits(
            JdbcClient database,
            EditionRepository editions,
            BookingRepository bookings,
            DeskNumbers numbers,
            Billing billing,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.editions = editions;
        this.bookings = bookings;
        this.numbers = numbers;
        this.billing = billing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The lines that go back of the edition that this finds, each with its booking. */
    static String from(String edition) {
        return """
                from parade_booking b join parade_agreed_line l on l.booking_id = b.id
                where b.edition_id = %s and b.state = 'BOOKED' and l.kind = 'DEPOSIT' and l.ended_at is null
                    and l.total_cents > 0
                    and exists (select 1 from parade_invoice_line i where i.agreed_line_id = l.id and not i.credits)
                """.formatted(edition);
    }

    /** Those of an edition that were not given back, by number of the booking. */
    @RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
    @Transactional(readOnly = true)
    public List<DepositDue> due(EditionId edition) {
        return database.sql(DUE)
                .param("edition", edition.value())
                .query((row, _) -> new DepositDue(
                        new BookingId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        Optional.ofNullable(row.getString("buyer")).orElse(""),
                        row.getString("name"),
                        new Euros(row.getLong("cents"))))
                .list();
    }

    /** Makes a credit note of the deposit of each of these bookings, after the last day; the treasurer refunds it. */
    public DepositsResult returnDeposits(EditionId id, Collection<BookingId> these) {
        var edition = editions.findById(id);
        if (edition.isEmpty()) {
            return new DepositsResult.Unknown();
        }
        if (!DutchTime.day(clock.instant())
                .isAfter(edition.get().days().getLast().day())) {
            return new DepositsResult.TooEarly();
        }
        numbers.hold(id);
        var due = due(id).stream().filter(it -> these.contains(it.booking())).toList();
        due.forEach(it ->
                bookings.findById(it.booking()).ifPresent(booking -> billing.creditDeposits(booking, edition.get())));
        audit.record(MoneyActions.DEPOSITS_RETURNED, id.toString(), Integer.toString(due.size()));
        return new DepositsResult.Returned(
                due.size(), due.stream().map(DepositDue::deposit).reduce(Euros.ZERO, Euros::plus));
    }
}
