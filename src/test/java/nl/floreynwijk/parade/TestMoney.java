package nl.floreynwijk.parade;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Bookings with something to pay. */
@Component
public class TestMoney {

    private final Billing billing;
    private final Standings standings;
    private final BookingRepository bookings;
    private final EditionRepository editions;
    private final DeskNumbers numbers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SpringLiquibase liquibase;
    private final Clock clock;

    TestMoney(
            Billing billing,
            Standings standings,
            BookingRepository bookings,
            EditionRepository editions,
            DeskNumbers numbers,
            JdbcClient database,
            TransactionTemplate transaction,
            SpringLiquibase liquibase,
            Clock clock) {
        this.billing = billing;
        this.standings = standings;
        this.bookings = bookings;
        this.editions = editions;
        this.numbers = numbers;
        this.database = database;
        this.transaction = transaction;
        this.liquibase = liquibase;
        this.clock = clock;
    }

    /** There is no money: what is only ever added to is removed by who owns the tables. */
    public void clear() {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "bank_line",
                    "payment where undoes_id is not null",
                    "payment",
                    "reminder",
                    "invoice_line",
                    "invoice",
                    "agreed_line")) {
                statement.execute("delete from parade_" + each);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A booking that is agreed, without lines. */
    public BookingId booked(EditionId edition, AccountId account, String name) {
        var id = BookingId.random();
        transaction.executeWithoutResult(_ -> database.sql("""
                        insert into parade_booking (id, edition_id, number, account_id, state, category, kind, name, sells,
                            sector, phone, wishes, agreed_at, extended, begun_at, reason, version)
                        values (:id, :edition, :number, :account, 'BOOKED', 'GOODS', 'NEIGHBOUR', :name, '', '', '', '', :now,
                            false, :now, '', 1)
                        """)
                .param("id", id.value())
                .param("edition", edition.value())
                .param("number", numbers.nextBooking(edition))
                .param("account", account.value())
                .param("name", name)
                .param("now", clock.instant())
                .update());
        return id;
    }

    /** The same, with an invoice of these lines. */
    public BookingId invoiced(EditionId edition, AccountId account, String name, PriceLine... lines) {
        var id = booked(edition, account, name);
        agreed(id, lines);
        return id;
    }

    /** These lines too, on an invoice of their own. */
    void agreed(BookingId id, PriceLine... lines) {
        during(id, (booking, its) -> {
            billing.agree(booking, List.of(lines));
            billing.invoice(booking, its);
        });
    }

    public static PriceLine pitch(PitchId pitch, long cents) {
        return line(LineKind.PITCH, Optional.of(pitch), Optional.empty(), "Plek", cents);
    }

    public static PriceLine deposit(PitchId pitch, long cents) {
        return line(LineKind.DEPOSIT, Optional.of(pitch), Optional.empty(), "Borg", cents);
    }

    public static PriceLine addOn(AddOnId addOn, long cents) {
        return line(LineKind.ADD_ON, Optional.empty(), Optional.of(addOn), "Stroom", cents);
    }

    private static PriceLine line(
            LineKind kind, Optional<PitchId> pitch, Optional<AddOnId> addOn, String label, long cents) {
        return new PriceLine(kind, pitch, addOn, label, 1, new Euros(cents), new Euros(cents));
    }

    /** Does something with a booking while the desk of its edition is held. */
    void during(BookingId id, BiConsumer<Booking, Edition> work) {
        transaction.executeWithoutResult(_ -> {
            var booking = bookings.findById(id).orElseThrow();
            numbers.hold(booking.edition());
            work.accept(booking, editions.findById(booking.edition()).orElseThrow());
        });
    }

    /** So many per cent of these pitches go back. */
    void credit(BookingId id, Set<PitchId> pitches, int percent) {
        during(
                id,
                (booking, edition) ->
                        billing.credit(booking, edition, pitches, Set.of(), percent, CreditReason.CANCELLED));
    }

    /** So many per cent of everything go back. */
    void creditAll(BookingId id, int percent, CreditReason reason) {
        during(id, (booking, edition) -> billing.creditAll(booking, edition, percent, reason));
    }

    /** Numbers and totals of its invoices and credit notes, in order, such as {@code 1 3500}. */
    List<String> papers(EditionId edition) {
        return database.sql("""
                        select concat(number, ' ', total_cents) from parade_invoice where edition_id = ? order by number
                        """)
                .param(edition.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Every cent of a credit note is traced to the line that was agreed: what is not, of which there should be nothing. */
    List<String> untraced(EditionId edition) {
        return database.sql("""
                        select i.number from parade_invoice i where i.edition_id = :edition and i.total_cents <> (
                            select coalesce(sum(l.total_cents), 0) from parade_invoice_line l where l.invoice_id = i.id)
                        union
                        select i.number from parade_invoice i join parade_invoice_line l on l.invoice_id = i.id
                        join parade_agreed_line a on a.id = l.agreed_line_id
                        where i.edition_id = :edition and (a.booking_id <> i.booking_id or abs(l.total_cents) > a.total_cents
                            or (not l.credits and l.total_cents <> a.total_cents)
                            or (l.credits and not exists (select 1 from parade_invoice_line o
                                where o.agreed_line_id = a.id and not o.credits)))
                        """)
                .param("edition", edition.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** What somebody writes who pays its invoice of this number. */
    public String reference(EditionId edition, int number) {
        return editions.findById(edition)
                .map(it -> new InvoiceNumber(it.code(), number).text())
                .orElseThrow();
    }

    /** How the money of all bookings of an edition adds up, one by one. */
    BookingMoney sum(EditionId edition) {
        var ids = database.sql("select id from parade_booking where edition_id = ?")
                .param(edition.value())
                .query(UUID.class)
                .list();
        return standings.of(ids.stream().map(BookingId::new).toList()).values().stream()
                .reduce(
                        BookingMoney.NONE,
                        (one, other) -> new BookingMoney(
                                one.invoiced().plus(other.invoiced()),
                                one.credited().plus(other.credited()),
                                one.received().plus(other.received()),
                                one.refunded().plus(other.refunded())));
    }

    /** The mails to them, in order. */
    List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select message_key from notification_mail where account_id = ? and message_key like 'parade/%'
                        order by created_at, message_key
                        """)
                .param(account.value())
                .query((row, _) -> row.getString(1).replaceFirst("parade/([a-z-]+)/.*", "$1"))
                .list();
    }
}
