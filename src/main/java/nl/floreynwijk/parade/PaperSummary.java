package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * An invoice or a credit note of a booking.
 *
 * @param dueOn until when an invoice is paid
 * @param reason why a credit note was made
 * @param total below zero on a credit note
 * @param net what is left of an invoice after what was credited; as {@code total} on a credit note
 */
public record PaperSummary(
        InvoiceId id,
        InvoiceNumber number,
        InvoiceKind kind,
        LocalDate madeOn,
        Optional<LocalDate> dueOn,
        Optional<CreditReason> reason,
        Euros total,
        Euros net) {}
