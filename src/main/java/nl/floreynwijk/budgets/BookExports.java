package nl.floreynwijk.budgets;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.documents.Exports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The books as a file for another program: every transfer with the names that belong to it.
 *
 * <p>All that is in one file is of one moment, while others go on booking.
 */
@Service
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
@Transactional(isolation = Isolation.REPEATABLE_READ)
public class BookExports {

    /** For all that leaves the books together, per account. */
    static final RateLimits.Limit FILES = new RateLimits.Limit("book-files", 30, Duration.ofHours(1));

    /** The most transfers in a file: a sheet has hardly more rows. */
    static final int MOST_ROWS = 1_000_000;

    private static final int NAMES_AT_ONCE = 500;

    /** Each holds a connection to the database for as long as it takes: whoever comes third waits. */
    private static final int AT_ONCE = 2;

    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Semaphore turns = new Semaphore(AT_ONCE);

    private final TransferRows rows;
    private final BudgetRepository budgets;
    private final Contacts contacts;
    private final Exports exports;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final I18NProvider texts;
    private final Clock clock;

    BookExports(
            TransferRows rows,
            BudgetRepository budgets,
            Contacts contacts,
            Exports exports,
            Accounts accounts,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            I18NProvider texts,
            Clock clock) {
        this.rows = rows;
        this.budgets = budgets;
        this.contacts = contacts;
        this.exports = exports;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes all transfers that the filter leaves; at most 1,000,000 of them, and 30 files in an hour. */
    public BookFileResult write(BookFormat format, BookFilter filter, OutputStream out) throws IOException {
        return write(format, filter, out, MOST_ROWS);
    }

    BookFileResult write(BookFormat format, BookFilter filter, OutputStream out, int most) throws IOException {
        var wait = limits.exceeded(FILES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new BookFileResult.TooOften(wait.get());
        }
        if (!turns.tryAcquire()) {
            return new BookFileResult.TooOften(MOMENT);
        }
        try {
            return writeNow(format, filter, out, most);
        } finally {
            turns.release();
        }
    }

    private BookFileResult writeNow(BookFormat format, BookFilter filter, OutputStream out, int most)
            throws IOException {
        var budget = filter.budget().flatMap(budgets::findById);
        if (filter.budget().isPresent() && budget.isEmpty()) {
            return new BookFileResult.NoSuchBudget();
        }
        if (rows.count(filter, most + 1) > most) {
            return new BookFileResult.TooMany(most);
        }
        var written = format == BookFormat.JOURNAL
                ? writeJournal(filter, budget.map(Budget::name), out)
                : writeTable(format, filter, out);
        audit.record(BudgetsActions.EXPORTED, format.name(), detail(filter, written));
        return new BookFileResult.Written(written);
    }

    private int writeTable(BookFormat format, BookFilter filter, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        var table = new BookTable(texts, language, bookers(filter));
        var written = new AtomicInteger();
        try (var transfers = rows.all(filter, language)) {
            var cells = transfers.peek(_ -> written.incrementAndGet()).map(table::row);
            if (format == BookFormat.CSV) {
                exports.writeCsv(out, table.headings(), cells);
            } else {
                exports.writeXlsx(out, table.sheet(), table.headings(), cells);
            }
        }
        return written.get();
    }

    private Map<AccountId, String> bookers(BookFilter filter) {
        var bookers = rows.bookers(filter);
        var names = new HashMap<AccountId, String>();
        for (var from = 0; from < bookers.size(); from += NAMES_AT_ONCE) {
            names.putAll(contacts.namesOf(bookers.subList(from, Math.min(from + NAMES_AT_ONCE, bookers.size()))));
        }
        return names;
    }

    private int writeJournal(BookFilter filter, Optional<String> budget, OutputStream out) throws IOException {
        var now = clock.instant();
        var journal = new Journal(out, journalNames());
        journal.begin(now, filter.year(), budget);
        var first = filter.firstDay();
        if (first.isPresent()) {
            eachBalance(filter, it -> journal.open(first.get(), it));
        }
        try (var transfers = rows.all(filter, Languages.DUTCH)) {
            for (var transfer : (Iterable<BookTransfer>) transfers::iterator) {
                journal.add(transfer, texts.getTranslation("budgets.export.kind." + transfer.kind(), Languages.DUTCH));
            }
        }
        eachBalance(filter, it -> journal.prove(it, first.orElseGet(() -> DutchTime.day(now))));
        journal.end();
        return journal.transfers();
    }

    private interface BalanceWriter {

        void write(TransferRows.Balance balance) throws IOException;
    }

    private void eachBalance(BookFilter filter, BalanceWriter writer) throws IOException {
        try (var balances = rows.balances(filter, Languages.DUTCH)) {
            for (var balance : (Iterable<TransferRows.Balance>) balances::iterator) {
                writer.write(balance);
            }
        }
    }

    private JournalNames journalNames() {
        try (var all = rows.accounts(Languages.DUTCH)) {
            return JournalNames.of(all);
        }
    }

    private static String detail(BookFilter filter, int written) {
        return Stream.of(
                        Optional.of("rows=" + written),
                        filter.year().map(it -> "year=" + it),
                        filter.budget().map(it -> "budget=" + it))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
