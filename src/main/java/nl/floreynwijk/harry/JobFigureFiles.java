package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of jobs as a file for another program: the same as on the page. There is nobody's name in it. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class JobFigureFiles {

    private static final Cell NOTHING = new Cell.Text("");

    private final JobFigures figures;
    private final Exports exports;
    private final Accounts accounts;
    private final I18NProvider texts;

    JobFigureFiles(JobFigures figures, Exports exports, Accounts accounts, I18NProvider texts) {
        this.figures = figures;
        this.exports = exports;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Semicolons between cells, as a Dutch Excel opens it. */
    public void writeCsv(FigurePeriod period, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        exports.writeCsv(out, headings(language), rows(period, language));
    }

    public void writeXlsx(FigurePeriod period, OutputStream out) throws IOException {
        var language = accounts.mine().language();
        exports.writeXlsx(out, say(language, "sheet"), headings(language), rows(period, language));
    }

    private List<String> headings(Locale language) {
        return Stream.of("about", "group", "number", "percent", "amount")
                .map(it -> say(language, "column." + it))
                .toList();
    }

    private Stream<List<Cell>> rows(FigurePeriod period, Locale language) {
        var report = figures.over(period);
        return Stream.of(
                        period(report, language),
                        standing(report.standing(), language),
                        response(report.response(), language),
                        solved(report, language),
                        reward(report.reward(), language),
                        people(report, language),
                        report.categories().stream().flatMap(it -> category(it, language)))
                .flatMap(it -> it);
    }

    private Stream<List<Cell>> period(JobReport report, Locale language) {
        var about = new Cell.Text(say(language, "about.period"));
        return Stream.of(
                List.of(about, new Cell.Text(say(language, "from")), new Cell.Day(report.from()), NOTHING, NOTHING),
                List.of(about, new Cell.Text(say(language, "until")), new Cell.Day(report.until()), NOTHING, NOTHING));
    }

    private Stream<List<Cell>> standing(JobReport.Standing standing, Locale language) {
        var all = standing.asked();
        return Stream.of(
                part(language, "standing", "asked", all, Optional.empty()),
                part(language, "standing", "open", standing.open(), JobReport.percent(standing.open(), all)),
                part(language, "standing", "agreed", standing.agreed(), JobReport.percent(standing.agreed(), all)),
                part(language, "standing", "done", standing.done(), JobReport.percent(standing.done(), all)),
                part(
                        language,
                        "standing",
                        "cancelled",
                        standing.cancelled(),
                        JobReport.percent(standing.cancelled(), all)));
    }

    private Stream<List<Cell>> response(JobReport.Response response, Locale language) {
        return Stream.concat(
                Stream.of(part(language, "response", "soon", response.soon(), response.percentSoon())),
                Stream.concat(
                        minutes("from-open", response.fromOpen(), language),
                        minutes("from-asked", response.fromAsked(), language)));
    }

    private Stream<List<Cell>> minutes(String name, Optional<Duration> median, Locale language) {
        return median.stream()
                .map(it -> row(
                        say(language, "about.response"),
                        say(language, name),
                        it.toMinutes(),
                        Optional.empty(),
                        NOTHING));
    }

    private Stream<List<Cell>> solved(JobReport report, Locale language) {
        return Stream.of(
                part(language, "solved", "ended", report.solved().ended(), Optional.empty()),
                part(
                        language,
                        "solved",
                        "all",
                        report.solved().solved(),
                        report.solved().percentSolved()),
                part(
                        language,
                        "solved",
                        "neighbours",
                        report.neighbours().solved(),
                        report.neighbours().percentSolved()),
                part(
                        language,
                        "solved",
                        "team",
                        report.team().solved(),
                        report.team().percentSolved()));
    }

    private Stream<List<Cell>> reward(JobReport.Reward reward, Locale language) {
        return Stream.of(
                part(language, "reward", "nothing", reward.nothing(), Optional.empty()),
                part(language, "reward", "favour", reward.favour(), Optional.empty()),
                row(
                        say(language, "about.reward"),
                        say(language, "fixed"),
                        reward.fixed(),
                        Optional.empty(),
                        new Cell.Amount(reward.fixedSum().cents())),
                part(language, "reward", "hourly", reward.hourly(), Optional.empty()),
                part(language, "reward", "unknown", reward.unknown(), Optional.empty()));
    }

    private Stream<List<Cell>> people(JobReport report, Locale language) {
        return Stream.of(
                part(language, "people", "helpers", report.helpers(), Optional.empty()),
                part(language, "people", "askers", report.askers(), Optional.empty()));
    }

    private Stream<List<Cell>> category(JobReport.OfCategory of, Locale language) {
        var name = texts.getTranslation("harry.category." + of.category(), language);
        return Stream.of(
                row(say(language, "about.asked"), name, of.asked(), Optional.empty(), NOTHING),
                row(say(language, "about.done"), name, of.done(), JobReport.percent(of.done(), of.asked()), NOTHING));
    }

    private List<Cell> part(Locale language, String about, String name, int number, Optional<Integer> percent) {
        return row(say(language, "about." + about), say(language, name), number, percent, NOTHING);
    }

    private static List<Cell> row(String about, String group, long number, Optional<Integer> percent, Cell amount) {
        return List.of(
                new Cell.Text(about),
                new Cell.Text(group),
                new Cell.Whole(number),
                percent.<Cell>map(Cell.Whole::new).orElse(NOTHING),
                amount);
    }

    private String say(Locale language, String name) {
        return texts.getTranslation("harry.figures." + name, language);
    }
}
