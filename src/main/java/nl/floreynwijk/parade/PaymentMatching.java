package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a line of the bank is, where that is sure: it mentions numbers of ours and is exactly what is owed for them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentMatching {

    private final JdbcClient database;
    private final AccountReader reader;
    private final PaymentTable payments;
    private final PaymentBooks books;
    private final LockedBookings locked;

    PaymentMatching(
            JdbcClient database,
            AccountReader reader,
            PaymentTable payments,
            PaymentBooks books,
            LockedBookings locked) {
        this.database = database;
        this.reader = reader;
        this.payments = payments;
        this.books = books;
        this.locked = locked;
    }

    /** An invoice or a credit note that a line mentions. */
    record Mentioned(InvoiceId invoice, BookingId booking, EditionId edition) {}

    /** Those that exist, in the order in which they are mentioned. */
    List<Mentioned> find(Set<InvoiceNumber> numbers) {
        return numbers.stream()
                .flatMap(it -> database
                        .sql("""
                                select i.id, i.booking_id, i.edition_id from parade_invoice i
                                join parade_edition e on e.id = i.edition_id where e.code = :code and i.number = :number
                                """)
                        .param("code", it.code())
                        .param("number", it.number())
                        .query((row, _) -> new Mentioned(
                                new InvoiceId(row.getObject("id", UUID.class)),
                                new BookingId(row.getObject("booking_id", UUID.class)),
                                new EditionId(row.getObject("edition_id", UUID.class))))
                        .optional()
                        .stream())
                .toList();
    }

    /** Whether there ever was an invoice. */
    boolean wasAsked(BookingId booking) {
        return reader.find(booking)
                .filter(it -> it.account().standing().invoiced().compareTo(Euros.ZERO) > 0)
                .isPresent();
    }

    /** Books what the line is; whether it was sure. */
    boolean book(IncomingLine line, List<Mentioned> mentioned) {
        if (mentioned.isEmpty()) {
            return false;
        }
        var bookings = mentioned.stream().map(Mentioned::booking).distinct().toList();
        return line.back()
                ? bookings.stream().anyMatch(it -> takeBack(it, line.amount(), line.bookedOn(), line.entry()))
                : divided(line.amount(), mentioned, bookings)
                        .map(shares -> pay(line, shares))
                        .isPresent();
    }

    /** What each booking gets of it: all that is owed, or else what is open of just those invoices. */
    private Optional<Map<BookingId, Euros>> divided(
            Euros amount, List<Mentioned> mentioned, Collection<BookingId> bookings) {
        var accounts = new LinkedHashMap<BookingId, BookingAccount>();
        bookings.forEach(id -> reader.find(id).ifPresent(it -> accounts.put(id, it.account())));
        var owed = new LinkedHashMap<BookingId, Euros>();
        accounts.forEach((id, account) -> owed.put(id, account.standing().owed()));
        var open = new LinkedHashMap<BookingId, Euros>();
        mentioned.forEach(it -> Optional.ofNullable(accounts.get(it.booking()))
                .ifPresent(account -> open.merge(it.booking(), account.openOf(it.invoice()), Euros::plus)));
        return Optional.of(owed)
                .filter(it -> sum(it).equals(amount))
                .or(() -> Optional.of(open).filter(it -> sum(it).equals(amount)))
                .map(it -> Map.copyOf(it));
    }

    private static Euros sum(Map<BookingId, Euros> shares) {
        return shares.values().stream().reduce(Euros.ZERO, Euros::plus);
    }

    private boolean pay(IncomingLine line, Map<BookingId, Euros> shares) {
        shares.forEach((id, share) -> locked.find(id)
                .filter(_ -> share.compareTo(Euros.ZERO) > 0)
                .ifPresent(it -> books.receive(
                        it.booking(),
                        it.edition(),
                        new PaymentPlan(PaymentId.random(), share, line.bookedOn(), ""),
                        Optional.of(line.entry()))));
        return true;
    }

    /** A payment, or a refund, of just that amount did not hold; whether there was one. */
    boolean takeBack(BookingId booking, Euros amount, LocalDate day, String entry) {
        var taken = payments.of(booking).stream()
                .filter(BookedPayment::stands)
                .filter(it -> it.amount().equals(Euros.ZERO.minus(amount)))
                .reduce((_, last) -> last);
        taken.ifPresent(it -> books.undo(it, day, Optional.of(entry), ""));
        return taken.isPresent();
    }
}
