package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a season as a file for another program: the same as on the page. There is nobody's name in it. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class GreenFigureFiles {

    private static final Cell NOTHING = new Cell.Text("");

    private final GreenFigures figures;
    private final Exports exports;
    private final Accounts accounts;
    private final I18NProvider texts;

    GreenFigureFiles(GreenFigures figures, Exports exports, Accounts accounts, I18NProvider texts) {
        this.figures = figures;
        this.exports = exports;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Semicolons between cells, as a Dutch Excel opens it. */
    public void writeCsv(int year, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        exports.writeCsv(out, headings(language), rows(year, language));
    }

    public void writeXlsx(int year, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        exports.writeXlsx(out, say(language, "sheet"), headings(language), rows(year, language));
    }

    private List<String> headings(Locale language) {
        return Stream.of("about", "what", "number", "minutes")
                .map(it -> say(language, "column." + it))
                .toList();
    }

    private Stream<List<Cell>> rows(int year, Locale language) {
        var season = figures.of(year);
        return Stream.of(
                        Stream.of(
                                number(language, "season", "year", season.year()),
                                row(say(language, "about.season"), say(language, "worked"), NOTHING, season.minutes())),
                        shifts(season, language),
                        people(season, language),
                        parts(season.plots(), say(language, "about.plot"), it -> it),
                        parts(season.months(), say(language, "about.month"), it -> month(it, language)))
                .flatMap(it -> it);
    }

    private Stream<List<Cell>> shifts(SeasonFigures season, Locale language) {
        return Stream.of(
                number(language, "shifts", "held", season.held()),
                number(language, "shifts", "called-off", season.calledOff()),
                number(language, "shifts", "unsaid", season.unsaid()),
                number(language, "turnout", "signed-up", season.signedUp()),
                number(language, "turnout", "turned-up", season.turnedUp()));
    }

    private Stream<List<Cell>> people(SeasonFigures season, Locale language) {
        return Stream.of(
                number(language, "people", "members", season.members()),
                number(language, "people", "guests", season.guestVisits()),
                number(language, "people", "brought", season.broughtVisits()),
                number(language, "first", "first-timers", season.firstTimers()),
                number(language, "first", "came-back", season.cameBack()),
                number(language, "first", "still-time", season.stillTime()));
    }

    private static Stream<List<Cell>> parts(List<SeasonFigures.Part> parts, String about, UnaryOperator<String> name) {
        return parts.stream().map(it -> row(about, name.apply(it.name()), new Cell.Whole(it.shifts()), it.minutes()));
    }

    private static String month(String number, Locale language) {
        return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    private List<Cell> number(Locale language, String about, String what, int number) {
        return List.of(
                new Cell.Text(say(language, "about." + about)),
                new Cell.Text(say(language, what)),
                new Cell.Whole(number),
                NOTHING);
    }

    private static List<Cell> row(String about, String what, Cell number, long minutes) {
        return List.of(new Cell.Text(about), new Cell.Text(what), number, new Cell.Whole(minutes));
    }

    private String say(Locale language, String name) {
        return texts.getTranslation("green.figures." + name, language);
    }
}
