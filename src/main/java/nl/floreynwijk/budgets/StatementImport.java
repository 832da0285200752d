package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.Statement;
import nl.floreynwijk.bank.StatementLine;
import nl.floreynwijk.bank.StatementSink;
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the statements of one file as they are read, some hundred lines at a time; a statement that is known it passes
 * over, and so it does with a line that another statement brought in. After the first one that cannot be taken nothing more is kept.
 */
class StatementImport implements StatementSink {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Iban own;
    private final AccountId by;
    private final Instant now;
    private final List<StatementLine> waiting = new ArrayList<>(AT_ONCE);
    private final Map<Mark, Integer> before = new HashMap<>();
    private Optional<UUID> current = Optional.empty();
    private Optional<ImportResult> refusal = Optional.empty();
    private int known;
    private int statements;
    private int lines;
    private int knownLines;

    StatementImport(JdbcClient database, JdbcTemplate batches, Iban own, AccountId by, Instant now) {
        this.database = database;
        this.batches = batches;
        this.own = own;
        this.by = by;
        this.now = now;
    }

    @Override
    public void begin(Statement statement) {
        flush();
        current = Optional.empty();
        if (refusal.isPresent()) {
            return;
        }
        if (!statement.account().equals(own)) {
            refusal = Optional.of(new ImportResult.OtherAccount(statement.account(), own));
            return;
        }
        var balances = balancesBefore(statement);
        if (balances.isEmpty()) {
            current = Optional.of(insert(statement));
            statements++;
        } else if (balances.get().equals(new Balances(statement.opening(), statement.closing()))) {
            known++;
        } else {
            refusal = Optional.of(new ImportResult.SaysOtherwise(statement.id()));
        }
    }

    private record Balances(Euros opening, Euros closing) {}

    /** Of the statement by this name, when it is in already. */
    private Optional<Balances> balancesBefore(Statement statement) {
        return database.sql("""
                        select opening_cents, closing_cents from budgets_statement
                        where account = :account and statement_id = :id
                        """)
                .param("account", statement.account().value())
                .param("id", statement.id())
                .query((row, _) ->
                        new Balances(new Euros(row.getLong("opening_cents")), new Euros(row.getLong("closing_cents"))))
                .optional();
    }

    private UUID insert(Statement statement) {
        var id = named(statement.account().value() + "/" + statement.id());
        try {
            database.sql("""
                            insert into budgets_statement (id, account, statement_id, sequence, first_day, last_day,
                                opening_cents, opening_on, closing_cents, closing_on, imported_at, imported_by)
                            values (:id, :account, :statement, :sequence, :first, :last, :opening, :openingOn, :closing,
                                :closingOn, :now, :by)
                            """)
                    .param("id", id)
                    .param("account", statement.account().value())
                    .param("statement", statement.id())
                    .param("sequence", statement.sequence())
                    .param("first", statement.from())
                    .param("last", statement.until())
                    .param("opening", statement.opening().cents())
                    .param("openingOn", statement.openingOn())
                    .param("closing", statement.closing().cents())
                    .param("closingOn", statement.closingOn())
                    .param("now", now)
                    .param("by", by.value())
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            // The same statement at the same moment; looked at again, it is there
            throw new OptimisticLockingFailureException("Imported at the same moment", somebodyElse);
        }
        return id;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void line(StatementLine line) {
        if (current.isPresent()) {
            waiting.add(line);
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }
    }

    private void flush() {
        current.filter(_ -> !waiting.isEmpty()).ifPresent(this::insertNew);
        waiting.clear();
    }

    private void insertNew(UUID statement) {
        findBefore();
        var fresh = waiting.stream().filter(it -> !isBefore(it)).toList();
        lines += fresh.size();
        knownLines += waiting.size() - fresh.size();
        batches.batchUpdate("""
                insert into budgets_statement_line (id, statement_id, entry, part, cents, booked_on, value_on, reversal,
                    bank_reference, batch, end_to_end_id, name, account, remittance, return_reason, state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)
                """, fresh, AT_ONCE, (row, line) -> fill(row, statement, line));
    }

    /** What tells a line apart, whatever statement it is in; several of one file can have the same. */
    private record Mark(String reference, long cents, LocalDate day) {

        static Mark of(StatementLine line) {
            return new Mark(line.bankReference(), line.amount().cents(), line.bookedOn());
        }
    }

    /** Counts how often these lines were in other statements; asked once, before the first of them is kept. */
    private void findBefore() {
        var marks = waiting.stream()
                .map(Mark::of)
                .filter(it -> !it.reference().isEmpty() && !before.containsKey(it))
                .collect(toSet());
        if (marks.isEmpty()) {
            return;
        }
        marks.forEach(it -> before.put(it, 0));
        database.sql("""
                        select l.bank_reference, l.cents, l.booked_on, count(*) as times
                        from budgets_statement_line l join budgets_statement s on s.id = l.statement_id
                        where l.bank_reference in (:references) and s.account = :own
                        group by l.bank_reference, l.cents, l.booked_on
                        """)
                .param("references", marks.stream().map(Mark::reference).collect(toSet()))
                .param("own", own.value())
                .query(row -> {
                    if (marks.contains(mark(row))) {
                        before.put(mark(row), row.getInt("times"));
                    }
                });
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getString("bank_reference"), row.getLong("cents"), row.getObject("booked_on", LocalDate.class));
    }

    /** Each line of before is one of this file. */
    private boolean isBefore(StatementLine line) {
        var mark = Mark.of(line);
        var left = before.getOrDefault(mark, 0);
        if (left > 0) {
            before.put(mark, left - 1);
        }
        return left > 0;
    }

    private static void fill(PreparedStatement row, UUID statement, StatementLine line) throws SQLException {
        row.setObject(1, named(statement + "/" + line.entry() + "/" + line.part()));
        row.setObject(2, statement);
        row.setInt(3, line.entry());
        row.setInt(4, line.part());
        row.setLong(5, line.amount().cents());
        row.setObject(6, line.bookedOn());
        row.setObject(7, line.valueOn());
        row.setBoolean(8, line.reversal());
        row.setString(9, line.bankReference());
        row.setString(10, line.batch());
        row.setString(11, line.endToEndId());
        row.setString(12, line.name());
        row.setString(13, line.account());
        row.setString(14, line.remittance());
        row.setString(15, line.returnReason());
    }

    /** The whole file is right: keeps what still waited, and says why nothing can stay if that is so. */
    Optional<ImportResult> finish() {
        flush();
        if (refusal.isEmpty() && statements == 0) {
            return Optional.of(new ImportResult.KnownAlready(known));
        }
        return refusal;
    }

    ImportResult.Imported imported(int matched) {
        return new ImportResult.Imported(statements, known, lines, knownLines, matched);
    }
}
