package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.Statements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the bank says of the account that holds the money of all budgets. */
@Service
public class BankStatements {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = Math.toIntExact(Statements.MOST_BYTES);

    /** For all files that somebody hands in. */
    static final RateLimits.Limit FILES = new RateLimits.Limit("bank-statements", 60, Duration.ofHours(1));

    private final OwnAccount own;
    private final LineQueries queries;
    private final StatementReading reading;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;

    /** One at a time: of two that overlap, the second sees what the first brought in. */
    private final Semaphore free = new Semaphore(1);

    BankStatements(
            OwnAccount own,
            LineQueries queries,
            StatementReading reading,
            CurrentAccount currentAccount,
            RateLimits limits) {
        this.own = own;
        this.queries = queries;
        this.reading = reading;
        this.currentAccount = currentAccount;
        this.limits = limits;
    }

    /** How the account stands beside the books. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public BankFigures figures() {
        return queries.figures();
    }

    /**
     * Takes a file of statements in, CAMT.053, and matches what can be told for sure. All of it is taken or nothing; a
     * statement that is in already stays as it is, and so does a line that was in another one. One file is read at a time,
     * and 60 in an hour from one person.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    @RolesAllowed(Roles.TREASURER)
    @Transactional(propagation = Propagation.SUPPORTS)
    public ImportResult take(Path file) throws IOException {
        var account = own.iban();
        if (account.isEmpty()) {
            return new ImportResult.NoAccount();
        }
        var wait = limits.exceeded(FILES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new ImportResult.TooOften(wait.get());
        }
        if (!free.tryAcquire()) {
            return new ImportResult.Busy();
        }
        try {
            return reading.take(file, account.get());
        } finally {
            free.release();
        }
    }
}
