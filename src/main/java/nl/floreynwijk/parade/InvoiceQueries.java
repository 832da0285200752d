package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invoices with what became of them. */
@Component
class InvoiceQueries {

    /** Whoever types more looks for nothing that is here. */
    private static final int LONGEST_WORDS = 80;

    /** What is paid for a booking pays its first invoice first; what is left over goes back, and stands with its last one. */
    private static final String ALLOTTED = """
            with asked as (
                select i.id, i.booking_id, i.number, i.made_on, i.due_on, i.name, i.total_cents, i.total_cents + coalesce((
                    select sum(c.total_cents) from parade_invoice_line c
                    join parade_invoice_line o on o.agreed_line_id = c.agreed_line_id and not o.credits
                    where c.credits and o.invoice_id = i.id), 0) as net
                from parade_invoice i where i.edition_id = :edition and i.kind = 'INVOICE'
            ), paid as (
                select p.booking_id, sum(p.cents) as cents from parade_payment p
                join parade_booking b on b.id = p.booking_id where b.edition_id = :edition group by p.booking_id
            ), ranked as (
                select a.*, coalesce(p.cents, 0) as paid,
                    sum(a.net) over (partition by a.booking_id order by a.number) - a.net as before_it,
                    sum(a.net) over (partition by a.booking_id) as whole,
                    a.number = max(a.number) over (partition by a.booking_id) as is_last
                from asked a left join paid p on p.booking_id = a.booking_id
            ), divided as (
                select r.*, greatest(0, least(r.net, r.paid - r.before_it)) as its_paid,
                    if(r.is_last, greatest(0, r.paid - r.whole), 0) as back,
                    if(r.is_last, greatest(0, -r.paid), 0) as missing
                from ranked r
            ), allotted as (
                select d.*, d.net - d.its_paid + d.missing as open, case
                    when d.back > 0 then 'TO_REFUND'
                    when d.net - d.its_paid + d.missing > 0 then if(d.due_on < :today, 'LATE', 'OPEN')
                    when d.net = 0 then 'CREDITED'
                    else 'PAID' end as state
                from divided d
            )
            """;

    private static final String PAGE = ALLOTTED + """
            select a.*, e.code, b.name as stall from allotted a
            join parade_booking b on b.id = a.booking_id join parade_edition e on e.id = :edition
            where (:state = '' or a.state = :state) and (:words = '%%' or a.name like :words or b.name like :words
                or concat(e.code, '-', lpad(a.number, greatest(4, length(a.number)), '0')) like :words)
            order by a.number limit :limit offset :offset
            """;

    private static final String OVERVIEW = ALLOTTED
            + """
            , standing as (
                select booking_id, sum(invoiced) as invoiced, sum(credited) as credited, sum(received) as received,
                    sum(refunded) as refunded, sum(invoiced - credited - received + refunded) as open
                from (%s) m group by booking_id
            ), deposits as (
                select count(distinct b.id) as bookings, coalesce(sum(l.total_cents), 0) as cents %s
                    and (select max(d.day) from parade_day d where d.edition_id = :edition) < :today
            )
            select e.name, e.vat_percent, coalesce(sum(s.invoiced), 0) as invoiced, coalesce(sum(s.credited), 0) as credited,
                coalesce(sum(s.received), 0) as received, coalesce(sum(s.refunded), 0) as refunded,
                coalesce(sum(greatest(s.open, 0)), 0) as owed, coalesce(sum(greatest(-s.open, 0)), 0) as back,
                coalesce(sum(s.open < 0), 0) as refunds,
                (select count(*) from allotted where state = 'LATE') as late,
                (select count(*) from parade_bank_line where edition_id = :edition and state = 'OPEN') as bank_lines,
                (select bookings from deposits) as deposits, (select cents from deposits) as deposit_cents
            from parade_edition e left join standing s on true where e.id = :edition group by e.id
            """.formatted(
                            Standings.of("select id from parade_booking where edition_id = :edition"),
                            ParadeDeposits.from(":edition"));

    private static final String EDITIONS = """
            select e.id, e.name, e.code, coalesce(sum(greatest(s.open, 0)), 0) as owed,
                coalesce(sum(greatest(-s.open, 0)), 0) as back,
                if((select max(d.day) from parade_day d where d.edition_id = e.id) < :today,
                    (select coalesce(sum(l.total_cents), 0) %s), 0) as deposit_cents
            from parade_edition e left join (
                select b.edition_id, sum(m.cents) as open from (
                    select booking_id, total_cents as cents from parade_invoice
                    union all select booking_id, -cents from parade_payment
                ) m join parade_booking b on b.id = m.booking_id group by b.id
            ) s on s.edition_id = e.id
            where e.status <> 'IDEA' group by e.id order by e.opened_at desc, e.code desc limit :most
            """.formatted(ParadeDeposits.from("e.id"));

    private static final int MOST_EDITIONS = 50;

    private final JdbcClient database;
    private final Cooperative cooperative;

    InvoiceQueries(JdbcClient database, Cooperative cooperative) {
        this.database = database;
        this.cooperative = cooperative;
    }

    /** Empty where there is no such edition. */
    Optional<MoneyOverview> overview(EditionId edition, LocalDate today) {
        return database.sql(OVERVIEW)
                .param("edition", edition.value())
                .param("today", today)
                .query((row, _) -> new MoneyOverview(
                        row.getString("name"),
                        Standings.money(row),
                        new Euros(row.getLong("owed")),
                        new Euros(row.getLong("back")),
                        row.getInt("late"),
                        row.getInt("refunds"),
                        row.getInt("bank_lines"),
                        row.getInt("deposits"),
                        new Euros(row.getLong("deposit_cents")),
                        row.getInt("vat_percent") > 0 && cooperative.vatNumber().isEmpty()))
                .optional();
    }

    /** Those that people book, or booked, the last one first. */
    List<EditionMoney> editions(LocalDate today) {
        return database.sql(EDITIONS)
                .param("today", today)
                .param("most", MOST_EDITIONS)
                .query((row, _) -> new EditionMoney(
                        new EditionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("code"),
                        new Euros(row.getLong("owed")),
                        new Euros(row.getLong("back")),
                        new Euros(row.getLong("deposit_cents"))))
                .list();
    }

    /** By number. */
    List<InvoiceSummary> page(EditionId edition, InvoiceFilter filter, LocalDate today, int offset, int limit) {
        return database.sql(PAGE)
                .param("edition", edition.value())
                .param("today", today)
                .param("state", filter.state().map(InvoiceState::name).orElse(""))
                .param("words", "%" + escaped(filter.words().strip()) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> invoice(row))
                .list();
    }

    /** No sign of it stands for any other. */
    static String escaped(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS))
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static InvoiceSummary invoice(ResultSet row) throws SQLException {
        var total = row.getLong("total_cents");
        return new InvoiceSummary(
                new InvoiceId(row.getObject("id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class)),
                new InvoiceNumber(row.getString("code"), row.getInt("number")),
                row.getString("name"),
                row.getString("stall"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Euros(total),
                new Euros(total - row.getLong("net")),
                new Euros(row.getLong("its_paid")),
                new Euros(row.getLong("open")),
                new Euros(row.getLong("back")),
                InvoiceState.valueOf(row.getString("state")));
    }
}
