package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds invoices and credit notes, which are never changed after that. */
@Component
class InvoiceTable {

    private final JdbcClient database;

    InvoiceTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A new paper, with its lines in order; their totals are below zero on a credit note.
     *
     * @param name of whoever booked
     */
    record NewInvoice(
            InvoiceId id,
            EditionId edition,
            BookingId booking,
            int number,
            LocalDate madeOn,
            Optional<LocalDate> dueOn,
            Optional<CreditReason> reason,
            String name,
            int vatPercent,
            List<Line> lines) {

        /** A part of it: so many per cent of what was agreed. */
        record Line(AgreedLine agreed, int percent, Euros total) {}

        InvoiceKind kind() {
            return reason.isEmpty() ? InvoiceKind.INVOICE : InvoiceKind.CREDIT;
        }

        Euros total() {
            return lines.stream().map(Line::total).reduce(Euros.ZERO, Euros::plus);
        }
    }

    void add(NewInvoice invoice, Instant now) {
        database.sql("""
                        insert into parade_invoice (id, edition_id, booking_id, number, kind, made_on, due_on, name, reason,
                            vat_percent, total_cents, made_at)
                        values (:id, :edition, :booking, :number, :kind, :made, :due, :name, :reason, :vat, :total, :now)
                        """)
                .param("id", invoice.id().value())
                .param("edition", invoice.edition().value())
                .param("booking", invoice.booking().value())
                .param("number", invoice.number())
                .param("kind", invoice.kind().name())
                .param("made", invoice.madeOn())
                .param("due", invoice.dueOn().orElse(null))
                .param("name", invoice.name())
                .param("reason", invoice.reason().map(CreditReason::name).orElse(""))
                .param("vat", invoice.vatPercent())
                .param("total", invoice.total().cents())
                .param("now", now)
                .update();
        addLines(invoice);
    }

    private void addLines(NewInvoice invoice) {
        if (invoice.lines().isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        var position = 0;
        for (var line : invoice.lines()) {
            position++;
            Collections.addAll(
                    values,
                    invoice.id().value(),
                    position,
                    line.agreed().id().value(),
                    invoice.kind() == InvoiceKind.CREDIT,
                    line.agreed().price().label(),
                    line.agreed().price().quantity(),
                    line.percent(),
                    line.total().cents());
        }
        try {
            database.sql("""
                            insert into parade_invoice_line (invoice_id, position, agreed_line_id, credits, label, quantity,
                                percent, total_cents)
                            values
                            """ + String.join(", ", Collections.nCopies(position, "(?, ?, ?, ?, ?, ?, ?, ?)")))
                    .params(values)
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            throw new OptimisticLockingFailureException("The same line at the same moment", somebodyElse);
        }
    }
}
