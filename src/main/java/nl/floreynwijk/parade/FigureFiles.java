package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of an edition as a file for another program: the same as on the page. No name stands in it but one that somebody wrote. */
@Service
@InArea("parade")
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.TREASURER})
@Transactional(readOnly = true)
public class FigureFiles {

    private static final Cell NOTHING = new Cell.Text("");

    private final FigureDesk figures;
    private final Exports exports;
    private final Accounts accounts;
    private final I18NProvider texts;

    FigureFiles(FigureDesk figures, Exports exports, Accounts accounts, I18NProvider texts) {
        this.figures = figures;
        this.exports = exports;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Semicolons between cells, as a Dutch Excel opens it; whether there is such an edition. */
    public boolean writeCsv(EditionId edition, OutputStream out) throws IOException {
        var found = figures.of(edition);
        if (found.isPresent()) {
            var language = accounts.mine().language();
            exports.writeCsv(out, headings(found.get(), language), rows(found.get(), language));
        }
        return found.isPresent();
    }

    /** Whether there is such an edition. */
    public boolean writeXlsx(EditionId edition, OutputStream out) throws IOException {
        var found = figures.of(edition);
        if (found.isPresent()) {
            var language = accounts.mine().language();
            exports.writeXlsx(
                    out, say(language, "sheet"), headings(found.get(), language), rows(found.get(), language));
        }
        return found.isPresent();
    }

    private List<String> headings(ParadeFigures now, Locale language) {
        return List.of(
                say(language, "column.about"),
                say(language, "column.what"),
                now.code(),
                now.before().map(ParadeFigures::code).orElse("–"));
    }

    private Stream<List<Cell>> rows(ParadeFigures now, Locale language) {
        var further = new FigureRows(texts, language, now);
        return Stream.of(
                        Stream.of(row("all", "pitches", now, it -> new Cell.Whole(it.pitches()), language)),
                        now.categories().stream()
                                .map(it -> part("category", it, now.categoryBefore(it.name()), now, language)),
                        now.kinds().stream().map(it -> part("kind", it, now.kindBefore(it.name()), now, language)),
                        now.days().stream()
                                .map(it -> List.<Cell>of(
                                        new Cell.Text(say(language, "about.day")),
                                        new Cell.Text(DutchTime.date(it.day(), language)),
                                        new Cell.Whole(it.pitches()),
                                        NOTHING)),
                        further.arrivals(),
                        Stream.of(
                                row(
                                        "money",
                                        "invoiced",
                                        now,
                                        it -> new Cell.Amount(it.invoiced().cents()),
                                        language),
                                row(
                                        "money",
                                        "received",
                                        now,
                                        it -> new Cell.Amount(it.received().cents()),
                                        language)),
                        further.evaluations())
                .flatMap(it -> it);
    }

    private List<Cell> part(String about, ParadeFigures.Part part, int before, ParadeFigures now, Locale language) {
        return List.of(
                new Cell.Text(say(language, "about." + about)),
                new Cell.Text(texts.getTranslation(part.key(), language)),
                new Cell.Whole(part.pitches()),
                now.before().<Cell>map(_ -> new Cell.Whole(before)).orElse(NOTHING));
    }

    private List<Cell> row(
            String about, String what, ParadeFigures now, Function<ParadeFigures, Cell> value, Locale language) {
        Optional<Cell> before = now.before().map(value);
        return List.of(
                new Cell.Text(say(language, "about." + about)),
                new Cell.Text(say(language, what)),
                value.apply(now),
                before.orElse(NOTHING));
    }

    private String say(Locale language, String name) {
        return texts.getTranslation("parade.figures." + name, language);
    }
}
