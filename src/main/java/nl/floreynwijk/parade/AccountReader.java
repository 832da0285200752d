package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all money of one booking. */
@Component
class AccountReader {

    private static final String PAPERS = """
            select b.account_id, e.code, e.iban, e.account_holder, i.id, i.number, i.kind, i.made_on, i.due_on, i.reason,
                i.total_cents, i.total_cents + coalesce((select sum(c.total_cents) from parade_invoice_line c
                    join parade_invoice_line o on o.agreed_line_id = c.agreed_line_id and not o.credits
                    where c.credits and o.invoice_id = i.id), 0) as net,
                %s
            from parade_booking b join parade_edition e on e.id = b.edition_id
            left join parade_invoice i on i.booking_id = b.id
            where b.id = ? order by i.number
            """.formatted(RefundTable.PAID_FROM.formatted("b.id"));

    private final JdbcClient database;
    private final PaymentTable payments;

    AccountReader(JdbcClient database, PaymentTable payments) {
        this.database = database;
        this.payments = payments;
    }

    /** What was read, and whose it is. */
    record Read(AccountId owner, BookingAccount account) {}

    private record Row(
            AccountId owner,
            String code,
            String iban,
            String holder,
            Optional<String> paidFrom,
            @Nullable PaperSummary paper) {}

    /** Empty where there is no such booking. */
    Optional<Read> find(BookingId booking) {
        var rows = database.sql(PAPERS)
                .param(booking.value())
                .query((row, _) -> row(row))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(read(rows, payments.of(booking)));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("code"),
                row.getString("iban"),
                row.getString("account_holder"),
                Optional.ofNullable(row.getString("paid_from")),
                row.getString("id") == null ? null : paper(row));
    }

    private static PaperSummary paper(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new PaperSummary(
                new InvoiceId(row.getObject("id", UUID.class)),
                new InvoiceNumber(row.getString("code"), row.getInt("number")),
                InvoiceKind.valueOf(row.getString("kind")),
                row.getObject("made_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                reason.isEmpty() ? Optional.empty() : Optional.of(CreditReason.valueOf(reason)),
                new Euros(row.getLong("total_cents")),
                new Euros(row.getLong("net")));
    }

    private static Read read(List<Row> rows, List<BookedPayment> booked) {
        var papers = rows.stream()
                .flatMap(it -> Optional.ofNullable(it.paper()).stream())
                .toList();
        var payments = booked.stream().map(BookedPayment::summary).toList();
        var standing = new BookingMoney(
                papersOf(papers, InvoiceKind.INVOICE),
                Euros.ZERO.minus(papersOf(papers, InvoiceKind.CREDIT)),
                paymentsOf(payments, PaymentKind.PAYMENT),
                Euros.ZERO.minus(paymentsOf(payments, PaymentKind.REFUND)));
        var unpaid = new BookingAccount(standing, papers, payments, Optional.empty(), Optional.empty());
        var first = rows.getFirst();
        return new Read(
                first.owner(), new BookingAccount(standing, papers, payments, payBy(unpaid, first), first.paidFrom()));
    }

    private static Euros papersOf(List<PaperSummary> papers, InvoiceKind kind) {
        return papers.stream()
                .filter(it -> it.kind() == kind)
                .map(PaperSummary::total)
                .reduce(Euros.ZERO, Euros::plus);
    }

    private static Euros paymentsOf(List<PaymentSummary> payments, PaymentKind kind) {
        return payments.stream()
                .filter(it -> it.kind() == kind)
                .map(PaymentSummary::amount)
                .reduce(Euros.ZERO, Euros::plus);
    }

    private static Optional<PayBy> payBy(BookingAccount account, Row edition) {
        var owed = account.standing().owed();
        if (owed.equals(Euros.ZERO)) {
            return Optional.empty();
        }
        var invoices =
                account.papers().stream().filter(it -> it.dueOn().isPresent()).toList();
        return invoices.stream()
                .filter(it -> account.openOf(it.id()).compareTo(Euros.ZERO) > 0)
                .findFirst()
                .or(() -> invoices.stream().findFirst())
                .flatMap(it -> Iban.parse(edition.iban())
                        .map(iban -> new PayBy(
                                it.id(),
                                owed,
                                iban,
                                edition.holder(),
                                it.number(),
                                it.dueOn().orElse(it.madeOn()))));
    }
}
