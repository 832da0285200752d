package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invoices and the payments of an edition as files for another program. */
@Service
@RolesAllowed(Roles.TREASURER)
@Transactional
public class MoneyFiles {

    private static final Cell NOTHING = new Cell.Text("");

    private final MoneyFileRows rows;
    private final Exports exports;
    private final Accounts accounts;
    private final I18NProvider texts;
    private final AuditTrail audit;

    MoneyFiles(MoneyFileRows rows, Exports exports, Accounts accounts, I18NProvider texts, AuditTrail audit) {
        this.rows = rows;
        this.exports = exports;
        this.accounts = accounts;
        this.texts = texts;
        this.audit = audit;
    }

    /** What is in a file. */
    public enum Kind {
        /** Invoices and credit notes, by number. */
        INVOICES,
        /** Payments, refunds, and rows that put one of them right, by day. */
        PAYMENTS
    }

    /** Semicolons between cells, as a Dutch Excel opens it. */
    public void writeCsv(EditionId edition, Kind kind, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        exports.writeCsv(out, headings(kind, language), taken(edition, kind, language));
    }

    public void writeXlsx(EditionId edition, Kind kind, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        exports.writeXlsx(
                out, say("sheet." + kind.name(), language), headings(kind, language), taken(edition, kind, language));
    }

    /** Names and accounts of buyers leave the portal. */
    private Stream<List<Cell>> taken(EditionId edition, Kind kind, Locale language) {
        audit.record(MoneyActions.FILE_TAKEN, edition.toString(), kind.name().toLowerCase(Locale.ROOT));
        return cells(edition, kind, language);
    }

    private List<String> headings(Kind kind, Locale language) {
        var names = kind == Kind.INVOICES
                ? Stream.of("number", "what", "made", "due", "buyer", "stall", "total", "vat", "reason")
                : Stream.of("day", "what", "amount", "number", "buyer", "stall", "note", "bank");
        return names.map(it -> say("column." + it, language)).toList();
    }

    private Stream<List<Cell>> cells(EditionId edition, Kind kind, Locale language) {
        return kind == Kind.INVOICES
                ? rows.papers(edition).stream().map(it -> paper(it, language))
                : rows.payments(edition).stream().map(it -> payment(it, language));
    }

    private List<Cell> paper(InvoicePaper it, Locale language) {
        return List.of(
                new Cell.Text(it.number().text()),
                new Cell.Text(say("kind." + it.kind().name(), language)),
                new Cell.Day(it.madeOn()),
                it.dueOn().<Cell>map(Cell.Day::new).orElse(NOTHING),
                new Cell.Text(it.buyer()),
                new Cell.Text(it.stall()),
                new Cell.Amount(it.total().cents()),
                new Cell.Amount(it.vat().cents()),
                new Cell.Text(it.reason()
                        .map(why -> texts.getTranslation("parade.money.paper.reason." + why.name(), language))
                        .orElse("")));
    }

    private List<Cell> payment(MoneyFileRows.Payment it, Locale language) {
        var kind = it.undoing() ? "UNDO" : it.kind().name();
        return List.of(
                new Cell.Day(it.day()),
                new Cell.Text(say("kind." + kind, language)),
                new Cell.Amount(it.amount().cents()),
                new Cell.Text(it.numbers()),
                new Cell.Text(it.buyer()),
                new Cell.Text(it.stall()),
                new Cell.Text(it.note()),
                new Cell.Text(it.byBank() ? say("yes", language) : ""));
    }

    private String say(String name, Locale language) {
        return texts.getTranslation("parade.money.file." + name, language);
    }
}
