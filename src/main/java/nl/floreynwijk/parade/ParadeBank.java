package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.StatementResult;
import nl.floreynwijk.bank.Statements;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the bank says came in for a market. */
@Service
@InArea("parade")
@RolesAllowed(Roles.TREASURER)
@RetryOnConflict
@Transactional
public class ParadeBank {

    /** The largest statement that is taken. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** For all statements that somebody hands in. */
    static final RateLimits.Limit FILES = new RateLimits.Limit("parade-statements", 60, Duration.ofHours(1));

    private static final int MOST_ROWS = 200;

    private final EditionRepository editions;
    private final BankReading reading;
    private final BankLineTable table;
    private final BankLineQueries queries;
    private final PaymentMatching matching;
    private final PaymentBooks books;
    private final LockedBookings locked;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    ParadeBank(
            EditionRepository editions,
            BankReading reading,
            BankLineTable table,
            BankLineQueries queries,
            PaymentMatching matching,
            PaymentBooks books,
            LockedBookings locked,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.editions = editions;
        this.reading = reading;
        this.table = table;
        this.queries = queries;
        this.matching = matching;
        this.books = books;
        this.locked = locked;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * Takes a statement, CAMT.053, of the account to which people pay for this edition: all of it or nothing. What was taken before
     * stays as it is. Payments for another edition with the same account are booked there.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public StatementRead take(EditionId edition, Path file) throws IOException {
        var found = editions.findById(edition);
        if (found.isEmpty()) {
            return new StatementRead.Unknown();
        }
        var own = found.get().iban();
        if (own.isEmpty()) {
            return new StatementRead.NoAccount();
        }
        var wait = limits.exceeded(FILES, currentAccount.id().toString());
        return wait.isPresent() ? new StatementRead.TooOften(wait.get()) : take(edition, own.get(), file);
    }

    private StatementRead take(EditionId edition, Iban own, Path file) throws IOException {
        var incoming = new IncomingLines(own);
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            if (Statements.read(content, incoming) instanceof StatementResult.Refused(var problem)) {
                return new StatementRead.Refused(problem);
            }
        }
        var refusal = incoming.refusal();
        return refusal.isPresent() ? refusal.get() : reading.take(edition, own, incoming.lines());
    }

    /** Lines of an edition, the newest first; at most 200 at a time. */
    @RolesAllowed({Roles.TREASURER, Roles.PARADE_ORGANISER})
    @Transactional(readOnly = true)
    public List<BankLineSummary> lines(EditionId edition, BankLineState state, int offset, int limit) {
        return queries.page(edition, state, offset, Math.min(limit, MOST_ROWS));
    }

    /** For which bookings a line can be, the likeliest first; at most 20. */
    @Transactional(readOnly = true)
    public List<PayingBooking> choices(BankLineSummary line, String words) {
        return queries.choices(line.entry(), line.amount(), words);
    }

    /** A line that waits is for this booking: all of it, also when it is less than is owed or more. */
    public BankLineResult match(String entry, BookingId booking) {
        var found = locked.find(booking);
        var line = table.lock(entry);
        if (found.isEmpty() || line.isEmpty() || !matching.wasAsked(booking)) {
            return new BankLineResult.Unknown();
        }
        if (line.get().state() != BankLineState.OPEN) {
            return new BankLineResult.NotNow();
        }
        if (!book(line.get(), found.get())) {
            return new BankLineResult.NothingTaken();
        }
        table.match(entry, found.get().booking());
        audit.record(
                MoneyActions.PAYMENT_BOOKED,
                booking.toString(),
                Long.toString(line.get().amount().cents()));
        return new BankLineResult.Done();
    }

    private boolean book(BankLineTable.Waiting line, LockedBookings.Locked it) {
        if (line.amount().compareTo(Euros.ZERO) < 0) {
            return matching.takeBack(it.booking().id(), line.amount(), line.bookedOn(), line.entry());
        }
        var plan = new PaymentPlan(PaymentId.random(), line.amount(), line.bookedOn(), "");
        books.receive(it.booking(), it.edition(), plan, Optional.of(line.entry()));
        return true;
    }

    /** A line that waits is not about the market. */
    public BankLineResult setAside(String entry) {
        return change(entry, BankLineState.OPEN, BankLineState.ASIDE);
    }

    /** A line that was set aside waits again. */
    public BankLineResult reopen(String entry) {
        return change(entry, BankLineState.ASIDE, BankLineState.OPEN);
    }

    private BankLineResult change(String entry, BankLineState from, BankLineState to) {
        if (!table.change(entry, from, to)) {
            return table.lock(entry).isEmpty() ? new BankLineResult.Unknown() : new BankLineResult.NotNow();
        }
        audit.record(to == BankLineState.OPEN ? MoneyActions.LINE_REOPENED : MoneyActions.LINE_ASIDE, entry);
        return new BankLineResult.Done();
    }
}
