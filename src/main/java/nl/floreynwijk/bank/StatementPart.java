package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.SAME_ENTRY_TWICE;
import static nl.floreynwijk.bank.StatementProblem.Kind.SAME_STATEMENT_TWICE;
import static nl.floreynwijk.bank.StatementProblem.Kind.TOO_MANY_ENTRIES;

import java.io.IOException;
import java.util.Optional;

/** One statement of a file, {@code Stmt}. */
final class StatementPart {

    private final BankXml xml;
    private final StatementSink sink;
    private final ReadSoFar before;
    private final StatementHeader header;
    private final StatementTotals totals;
    private Optional<Statement> statement = Optional.empty();
    private int entry;

    StatementPart(BankXml xml, StatementSink sink, ReadSoFar before) {
        this.xml = xml;
        this.sink = sink;
        this.before = before;
        header = new StatementHeader(xml);
        totals = new StatementTotals(xml);
    }

    StatementResult.Counted read() throws IOException, StatementRefused {
        xml.children(this::part);
        var begun = begun();
        totals.check(begun);
        return new StatementResult.Counted(begun, totals.entries(), totals.lines(), totals.notBooked());
    }

    private void part(String name) throws IOException, StatementRefused {
        switch (name) {
            case "Ntry" -> entry(begun());
            case "TxsSummry" -> totals.read();
            default -> header.read(name);
        }
    }

    /** The statement, now that everything before its entries was read. */
    private Statement begun() throws StatementRefused {
        if (statement.isEmpty()) {
            var now = header.statement();
            if (!before.isNew(now)) {
                throw xml.refused(SAME_STATEMENT_TWICE);
            }
            statement = Optional.of(now);
            sink.begin(now);
        }
        return statement.get();
    }

    private void entry(Statement its) throws IOException, StatementRefused {
        entry++;
        var part = new EntryPart(xml);
        part.read();
        if (!before.hasRoomFor(part.size())) {
            throw xml.refused(TOO_MANY_ENTRIES);
        }
        if (part.isBooked()) {
            booked(part, its);
        } else {
            totals.addOther(part.signedIfUnderstood());
        }
    }

    private void booked(EntryPart part, Statement its) throws StatementRefused {
        var mark = part.mark(its);
        if (mark.isPresent() && !before.isNew(mark.get())) {
            throw xml.refused(SAME_ENTRY_TWICE);
        }
        var lines = part.lines(entry, its.account());
        totals.addBooked(part.signed(), lines.size());
        lines.forEach(sink::line);
    }

    /** The number of the entry that was begun last; 0 before the first. */
    int entry() {
        return entry;
    }
}
