package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.StatementResult;
import nl.floreynwijk.bank.Statements;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What the bank says of the account that holds the money of all budgets. */
@Service
@RetryOnConflict
@Transactional
public class BankStatements {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = Math.toIntExact(Statements.MOST_BYTES);

    private final OwnAccount own;
    private final LineQueries queries;
    private final LineMatching matching;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    BankStatements(
            OwnAccount own,
            LineQueries queries,
            LineMatching matching,
            JdbcClient database,
            JdbcTemplate batches,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.own = own;
        this.queries = queries;
        this.matching = matching;
        this.database = database;
        this.batches = batches;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the account stands beside the books. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public BankFigures figures() {
        return queries.figures();
    }

    /**
     * Takes a file of statements in, CAMT.053, and matches what can be told for sure. All of it is taken or nothing; a
     * statement that is in already stays as it is.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    @RolesAllowed(Roles.TREASURER)
    public ImportResult take(Path file) throws IOException {
        var account = own.iban();
        if (account.isEmpty()) {
            return new ImportResult.NoAccount();
        }
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        var taken = new StatementImport(database, batches, account.get(), currentAccount.id(), clock.instant());
        var refusal = read(file, taken);
        if (refusal.isPresent()) {
            transaction.rollbackToSavepoint(before);
            return refusal.get();
        }
        transaction.releaseSavepoint(before);
        audit.record(BudgetsActions.STATEMENT_IMPORTED, account.map(Iban::value).orElseThrow());
        return taken.imported(matching.matchAll());
    }

    private static Optional<ImportResult> read(Path file, StatementImport taken) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (Statements.read(content, taken)) {
                case StatementResult.Refused(var problem) -> Optional.of(new ImportResult.Refused(problem));
                case StatementResult.Read _ -> taken.finish();
            };
        }
    }
}
