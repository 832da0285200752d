package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.InvoiceTable.NewInvoice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was agreed and makes invoices and credit notes of it, in the transaction of whoever agreed. The desk of the edition is
 * held by then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Billing {

    private static final int WHOLE = 100;

    private final AgreedLines agreed;
    private final InvoiceTable invoices;
    private final Standings standings;
    private final DeskNumbers numbers;
    private final MoneyMails mails;
    private final Contacts contacts;
    private final Clock clock;

    Billing(
            AgreedLines agreed,
            InvoiceTable invoices,
            Standings standings,
            DeskNumbers numbers,
            MoneyMails mails,
            Contacts contacts,
            Clock clock) {
        this.agreed = agreed;
        this.invoices = invoices;
        this.standings = standings;
        this.numbers = numbers;
        this.mails = mails;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Keeps the lines that somebody agreed to; an invoice follows once the booking is {@link BookingState#BOOKED}. */
    List<AgreedLine> agree(Booking booking, List<PriceLine> lines) {
        return agreed.add(booking.id(), lines, clock.instant());
    }

    /** As {@link #agree}, of a booking of which nothing was ever agreed before. */
    List<AgreedLine> agreeFirst(Booking booking, List<PriceLine> lines) {
        return agreed.addFirst(booking.id(), lines, clock.instant());
    }

    /** The lines that still hold, in the order in which they were agreed. */
    List<PriceLine> holding(BookingId booking) {
        return agreed.holding(booking).stream().map(AgreedLine::price).toList();
    }

    /** Makes the invoice of all agreed lines that no invoice has yet; none where there are none, and none of nothing. */
    void invoice(Booking booking, Edition edition) {
        invoice(booking, edition, agreed.holding(booking.id()), contacts.of(booking.account()));
    }

    /**
     * As {@link #invoice(Booking, Edition)}.
     *
     * @param holding all lines that hold
     * @param to whoever booked, where they can be reached
     */
    void invoice(Booking booking, Edition edition, List<AgreedLine> holding, Optional<Contact> to) {
        var lines = holding.stream()
                .filter(it -> !it.invoiced())
                .map(it -> new NewInvoice.Line(it, WHOLE, it.price().total()))
                .toList();
        if (lines.stream().allMatch(it -> it.total().equals(Euros.ZERO))) {
            return;
        }
        var made = make(booking, edition, lines, Optional.empty(), to);
        to.ifPresent(it -> mails.invoiced(
                it, booking, edition, made, standings.of(booking.id()).owed()));
    }

    private NewInvoice make(
            Booking booking,
            Edition edition,
            List<NewInvoice.Line> lines,
            Optional<CreditReason> reason,
            Optional<Contact> to) {
        var now = clock.instant();
        var today = DutchTime.day(now);
        var due = today.plusDays(edition.rules().paymentDays());
        var made = new NewInvoice(
                InvoiceId.random(),
                edition.id(),
                booking.id(),
                numbers.nextInvoice(edition.id()),
                today,
                reason.isEmpty() ? Optional.of(due) : Optional.empty(),
                reason,
                to.map(Contact::name).orElse(""),
                edition.rules().vatPercent(),
                lines);
        invoices.add(made, now);
        return made;
    }

    /**
     * Ends all lines of these pitches and add-ons that still hold, and credits them where they were invoiced: this many per cent of the
     * price, and deposits whole. What was not paid yet is owed no longer; only what was paid beyond the rest is to be refunded.
     *
     * @param percent 0 to 100
     */
    void credit(
            Booking booking,
            Edition edition,
            Set<PitchId> pitches,
            Set<AddOnId> addOns,
            int percent,
            CreditReason reason) {
        credit(booking, edition, it -> it.isOf(pitches, addOns), percent, reason);
    }

    /** As {@link #credit}, of all lines that still hold. */
    void creditAll(Booking booking, Edition edition, int percent, CreditReason reason) {
        credit(booking, edition, _ -> true, percent, reason);
    }

    /** As {@link #credit}, of the deposits that still hold; whether there was any. */
    boolean creditDeposits(Booking booking, Edition edition) {
        return credit(booking, edition, AgreedLine::isDeposit, WHOLE, CreditReason.DEPOSIT);
    }

    private boolean credit(
            Booking booking, Edition edition, Predicate<AgreedLine> which, int percent, CreditReason reason) {
        requirePercent(percent);
        var ending = agreed.holding(booking.id()).stream().filter(which).toList();
        agreed.end(ending, clock.instant());
        var lines = ending.stream()
                .filter(AgreedLine::invoiced)
                .map(it -> new NewInvoice.Line(it, it.percentOf(percent), Euros.ZERO.minus(it.credit(percent))))
                .filter(it -> !it.total().equals(Euros.ZERO))
                .toList();
        if (lines.isEmpty()) {
            return false;
        }
        make(booking, edition, lines, Optional.of(reason), contacts.of(booking.account()));
        return true;
    }

    /** What {@link #credit} would do now. */
    CreditPreview preview(BookingId booking, Set<PitchId> pitches, Set<AddOnId> addOns, int percent) {
        return preview(booking, it -> it.isOf(pitches, addOns), percent);
    }

    /** What {@link #creditAll} would do now. */
    CreditPreview previewAll(BookingId booking, int percent) {
        return preview(booking, _ -> true, percent);
    }

    private CreditPreview preview(BookingId booking, Predicate<AgreedLine> which, int percent) {
        requirePercent(percent);
        var credit = credits(agreed.holding(booking), which, percent);
        var after = standings.of(booking).crediting(credit);
        return new CreditPreview(credit, after.owed(), after.toRefund());
    }

    private static Euros credits(Collection<AgreedLine> lines, Predicate<AgreedLine> which, int percent) {
        return lines.stream()
                .filter(AgreedLine::invoiced)
                .filter(which)
                .map(it -> it.credit(percent))
                .reduce(Euros.ZERO, Euros::plus);
    }

    private static void requirePercent(int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("Not per cent: " + percent);
        }
    }
}
