package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The money of a market: what is asked, paid and given back. The treasurer books; the organiser reads along. */
@Service
@InArea("parade")
@RolesAllowed(Roles.TREASURER)
@RetryOnConflict
@Transactional
public class ParadeMoney {

    /** Nobody pays more for pitches at once. */
    public static final Euros MOST = Euros.of(100_000);

    /** The most characters of why something is undone. */
    public static final int LONGEST_REASON = 200;

    private static final int MOST_ROWS = 200;

    private final InvoiceQueries queries;
    private final AccountReader reader;
    private final LockedBookings locked;
    private final Standings standings;
    private final PaymentTable payments;
    private final PaymentBooks books;
    private final PlanCheck check;
    private final BankLineTable bankLines;
    private final AuditTrail audit;
    private final Clock clock;

    ParadeMoney(
            InvoiceQueries queries,
            AccountReader reader,
            LockedBookings locked,
            Standings standings,
            PaymentTable payments,
            PaymentBooks books,
            PlanCheck check,
            BankLineTable bankLines,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.reader = reader;
        this.locked = locked;
        this.standings = standings;
        this.payments = payments;
        this.books = books;
        this.check = check;
        this.bankLines = bankLines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The editions that people book, or booked, the last one first; at most 50. */
    @RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
    @Transactional(readOnly = true)
    public List<EditionMoney> editions() {
        return queries.editions(DutchTime.day(clock.instant()));
    }

    /** How an edition stands; empty where there is none by that id. */
    @RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
    @Transactional(readOnly = true)
    public Optional<MoneyOverview> overview(EditionId edition) {
        return queries.overview(edition, DutchTime.day(clock.instant()));
    }

    /** The invoices of an edition that were looked for, by number; at most 200 at a time. */
    @RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
    @Transactional(readOnly = true)
    public List<InvoiceSummary> invoices(EditionId edition, InvoiceFilter filter, int offset, int limit) {
        return queries.page(edition, filter, DutchTime.day(clock.instant()), offset, Math.min(limit, MOST_ROWS));
    }

    /** All money of one booking; empty where there is none by that id. */
    @RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
    @Transactional(readOnly = true)
    public Optional<BookingAccount> account(BookingId booking) {
        return reader.find(booking).map(AccountReader.Read::account);
    }

    /**
     * Money came in for a booking, also a part of what is owed, or more than that.
     *
     * @param seenOpen what was open when the treasurer decided, so that of two who book the same payment one is told
     */
    public PaidResult markPaid(BookingId booking, PaymentPlan plan, Euros seenOpen) {
        return check.refusal(plan).or(() -> before(booking, plan)).orElseGet(() -> locked.find(booking)
                .map(it -> before(booking, plan).orElseGet(() -> receive(it, plan, seenOpen)))
                .orElseGet(PaidResult.Unknown::new));
    }

    /** A second click gets the answer of the first. */
    private Optional<PaidResult> before(BookingId booking, PaymentPlan plan) {
        return payments.find(plan.id())
                .filter(it -> it.booking().equals(booking))
                .map(_ -> new PaidResult.Booked(standings.of(booking)));
    }

    private PaidResult receive(LockedBookings.Locked it, PaymentPlan plan, Euros seenOpen) {
        var standing = standings.of(it.booking().id());
        var open = standing.open();
        if (standing.invoiced().equals(Euros.ZERO)) {
            return new PaidResult.Unknown();
        }
        if (!open.equals(seenOpen)) {
            return new PaidResult.Changed(open);
        }
        var after = books.receive(it.booking(), it.edition(), tidy(plan, plan.note()), Optional.empty());
        audit.record(MoneyActions.PAYMENT_BOOKED, it.booking().id().toString(), cents(plan.amount()));
        return new PaidResult.Booked(after);
    }

    private static PaymentPlan tidy(PaymentPlan plan, String note) {
        return new PaymentPlan(plan.id(), plan.amount(), plan.day(), WrittenText.inOneLine(note));
    }

    private static String cents(Euros amount) {
        return Long.toString(amount.cents());
    }

    /**
     * Money went back to whoever booked, at most what is to be refunded.
     *
     * @param typedAccount to which account; nothing when it went another way
     */
    public PaidResult refund(BookingId booking, PaymentPlan plan, String typedAccount) {
        var account = Iban.parse(typedAccount);
        if (account.isEmpty() && !typedAccount.isBlank()) {
            return new PaidResult.NoAccount();
        }
        var note = (account.map(Iban::text).orElse("") + " " + plan.note()).strip();
        return check.refusal(plan).or(() -> before(booking, plan)).orElseGet(() -> locked.find(booking)
                .map(it -> before(booking, plan).orElseGet(() -> payBack(it, tidy(plan, note))))
                .orElseGet(PaidResult.Unknown::new));
    }

    private PaidResult payBack(LockedBookings.Locked it, PaymentPlan plan) {
        var toRefund = standings.of(it.booking().id()).toRefund();
        if (plan.amount().compareTo(toRefund) > 0) {
            return new PaidResult.TooMuch(toRefund);
        }
        var after = books.payBack(it.booking(), it.edition(), plan);
        audit.record(MoneyActions.REFUND_BOOKED, it.booking().id().toString(), cents(plan.amount()));
        return new PaidResult.Booked(after);
    }

    /**
     * Puts right what was booked wrongly, by a row of the other sign. A line of the bank that was booked waits for the treasurer again,
     * so that everything it paid is put right together.
     */
    public UndoResult undo(PaymentId id, String reason) {
        if (!WrittenText.fits(reason, LONGEST_REASON)) {
            return new UndoResult.NoReason(LONGEST_REASON);
        }
        var payment = payments.find(id);
        if (payment.isEmpty() || locked.find(payment.get().booking()).isEmpty()) {
            return new UndoResult.Unknown();
        }
        return payments.find(id)
                .filter(BookedPayment::stands)
                .map(it -> undo(it, WrittenText.inOneLine(reason)))
                .orElseGet(UndoResult.NotNow::new);
    }

    private UndoResult undo(BookedPayment payment, String reason) {
        var day = DutchTime.day(clock.instant());
        Collection<BookedPayment> together = payment.entry()
                .map(it ->
                        payments.by(it).stream().filter(BookedPayment::stands).toList())
                .orElseGet(() -> List.of(payment));
        together.forEach(it -> {
            locked.find(it.booking());
            books.undo(it, day, Optional.empty(), reason);
            audit.record(MoneyActions.PAYMENT_UNDONE, it.booking().toString(), cents(it.amount()));
        });
        payment.entry().ifPresent(bankLines::reopen);
        return new UndoResult.Undone(together.size());
    }
}
