package nl.floreynwijk.budgets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.StatementResult;
import nl.floreynwijk.bank.Statements;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a file of bank statements in, all of it or nothing, and matches what can be told for sure. */
@Component
@RetryOnConflict
@Transactional
class StatementReading {

    private final LineMatching matching;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    StatementReading(
            LineMatching matching,
            JdbcClient database,
            JdbcTemplate batches,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.matching = matching;
        this.database = database;
        this.batches = batches;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the statements of our account in.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    ImportResult take(Path file, Iban own) throws IOException {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        var taken = new StatementImport(database, batches, own, currentAccount.id(), clock.instant());
        var refusal = read(file, taken);
        if (refusal.isPresent()) {
            transaction.rollbackToSavepoint(before);
            return refusal.get();
        }
        transaction.releaseSavepoint(before);
        audit.record(BudgetsActions.STATEMENT_IMPORTED, own.value());
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
