package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import nl.floreynwijk.membership.MemberFigure.Group;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many members there are, as a file for another program: the same groups and numbers as on the page. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
@Transactional
public class FigureExports {

    private static final List<String> COLUMNS = List.of("about", "day", "group", "members", "percent");

    private final MemberFigures figures;
    private final Exports exports;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final I18NProvider texts;

    FigureExports(
            MemberFigures figures,
            Exports exports,
            Accounts accounts,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            I18NProvider texts) {
        this.figures = figures;
        this.exports = exports;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.texts = texts;
    }

    /** Writes the figures of a day; a file of them counts among the 30 that somebody takes from the register in an hour. */
    public FileResult write(FileKind kind, LocalDate day, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        return switch (figures.on(day, language)) {
            case FiguresResult.NotADay(var first, var last) -> new FileResult.NotADay(first, last);
            case FiguresResult.Counted counted -> {
                var wait = limits.exceeded(
                        RegisterExports.FILES, currentAccount.id().toString());
                yield wait.isPresent() ? new FileResult.TooOften(wait.get()) : write(kind, counted, language, out);
            }
        };
    }

    private FileResult write(FileKind kind, FiguresResult.Counted counted, Locale language, OutputStream out)
            throws IOException {
        var rows = counted.figures().stream()
                .flatMap(it -> rows(it, counted.day(), language))
                .toList();
        var headings = COLUMNS.stream().map(it -> say(language, "column." + it)).toList();
        switch (kind) {
            case CSV -> exports.writeCsv(out, headings, rows.stream());
            case XLSX -> exports.writeXlsx(out, say(language, "sheet"), headings, rows.stream());
        }
        audit.record(MembershipActions.FIGURES_TAKEN, counted.day().toString(), "rows=" + rows.size());
        return new FileResult.Written(rows.size());
    }

    /** Ages are of today, whatever the day of the others. */
    private Stream<List<Cell>> rows(MemberFigure figure, LocalDate day, Locale language) {
        var about = new Cell.Text(say(language, figure.about().name()));
        var when = figure.about() == MemberFigure.About.AGE ? new Cell.Text(say(language, "today")) : new Cell.Day(day);
        return figure.groups().stream()
                .map(it -> List.of(about, when, new Cell.Text(it.name()), members(it, language), percent(figure, it)));
    }

    private Cell members(Group group, Locale language) {
        return group.members()
                .<Cell>map(Cell.Whole::new)
                .orElseGet(() -> new Cell.Text(say(language, "few", MemberFigure.FEWEST)));
    }

    private static Cell percent(MemberFigure figure, Group group) {
        return group.members().isPresent() ? new Cell.Whole(figure.percent(group)) : new Cell.Text("");
    }

    private String say(Locale language, String name, Object... values) {
        return texts.getTranslation("membership.figures." + name, language, values);
    }
}
