package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what came in by a statement: all of it or nothing, each line once, and books what is sure. */
@Component
@RetryOnConflict
@Transactional
class BankReading {

    private final JdbcClient database;
    private final DeskNumbers numbers;
    private final PaymentMatching matching;
    private final BankLineTable table;
    private final AuditTrail audit;
    private final Clock clock;

    BankReading(
            JdbcClient database,
            DeskNumbers numbers,
            PaymentMatching matching,
            BankLineTable table,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.matching = matching;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** An edition to whose account people pay; more of them can have the same one. */
    private record Paid(EditionId id, String code) {}

    StatementRead take(EditionId edition, Iban own, List<IncomingLine> lines) {
        var editions = payingTo(own);
        editions.forEach(it -> numbers.hold(it.id()));
        var references = new InvoiceReferences(editions.stream().map(Paid::code).toList());
        var known = new HashSet<>(
                table.known(lines.stream().map(IncomingLine::entry).toList()));
        var fresh = lines.stream().filter(it -> known.add(it.entry())).toList();
        var matched = 0;
        for (var line : fresh) {
            if (take(edition, line, references)) {
                matched++;
            }
        }
        audit.record(MoneyActions.STATEMENT_READ, edition.toString(), "%d/%d".formatted(matched, fresh.size()));
        return new StatementRead.Taken(fresh.size(), lines.size() - fresh.size(), matched);
    }

    /** Always in the same order, as whoever holds several desks does. */
    private List<Paid> payingTo(Iban own) {
        return database.sql("select id, code from parade_edition where iban = ? order by id")
                .param(own.value())
                .query((row, _) -> new Paid(new EditionId(row.getObject("id", UUID.class)), row.getString("code")))
                .list();
    }

    private boolean take(EditionId edition, IncomingLine line, InvoiceReferences references) {
        var mentioned = matching.find(references.in(line.text()));
        var first = mentioned.stream().findFirst();
        var matched = matching.book(line, mentioned);
        table.add(
                line,
                first.map(PaymentMatching.Mentioned::edition).orElse(edition),
                matched ? BankLineState.MATCHED : BankLineState.OPEN,
                first.map(PaymentMatching.Mentioned::booking),
                clock.instant());
        return matched;
    }
}
