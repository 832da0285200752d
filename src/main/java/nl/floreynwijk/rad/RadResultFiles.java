package nl.floreynwijk.rad;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Exports;
import nl.floreynwijk.documents.PdfPages;
import org.springframework.stereotype.Component;

/** Makes files of a result: on paper, and for another program. */
@Component
class RadResultFiles {

    private static final Cell NOTHING = new Cell.Text("");
    private static final int HUNDRED = 100;

    private final Exports exports;
    private final PdfPages pages;
    private final I18NProvider texts;

    RadResultFiles(Exports exports, PdfPages pages, I18NProvider texts) {
        this.exports = exports;
        this.pages = pages;
        this.texts = texts;
    }

    /** A row of the table on paper; {@code width} of its bar is of a hundred. */
    public record Line(int number, String title, String theme, int coins, int percent, int width) {}

    /** A row of what equal shares would choose. */
    public record Paid(String title, String cost, int coins, boolean paid) {}

    byte[] pdf(RunOutcome outcome, Locale language) {
        return pages.render("rad/result", language, model(outcome, language));
    }

    private Map<String, Object> model(RunOutcome outcome, Locale language) {
        var shares = outcome.shares();
        return Map.ofEntries(
                Map.entry("name", outcome.plan().name()),
                Map.entry("place", outcome.plan().place()),
                Map.entry("begins", DutchTime.momentInYear(outcome.plan().beginsAt(), language)),
                Map.entry("question", outcome.plan().question()),
                Map.entry("practice", outcome.run().practice()),
                Map.entry("final", outcome.isFinal()),
                Map.entry("turnout", outcome.turnout()),
                Map.entry("coinsEach", number(outcome, language)),
                Map.entry("lines", lines(outcome, language)),
                Map.entry("people", outcome.spread().people()),
                Map.entry("found", outcome.spread().found()),
                Map.entry("shared", shares.isPresent()),
                Map.entry("budget", shares.map(it -> it.budget().text(language)).orElse("")),
                Map.entry("sharers", shares.map(EqualSharesOutcome::people).orElse(0)),
                Map.entry("left", shares.map(it -> it.left().text(language)).orElse("")),
                Map.entry("paid", paid(outcome, language)),
                Map.entry("notes", outcome.notes().lines().toList()));
    }

    private static String number(RunOutcome outcome, Locale language) {
        return String.format(language, "%.1f", outcome.turnout().coinsEach());
    }

    private List<Line> lines(RunOutcome outcome, Locale language) {
        var most = outcome.cards().stream().mapToInt(CardOutcome::coins).max().orElse(0);
        return outcome.cards().stream()
                .map(it -> new Line(
                        it.card().number(),
                        it.card().title(),
                        theme(it, language),
                        it.coins(),
                        it.percent(outcome.turnout().invested()),
                        it.coins() * HUNDRED / Math.max(1, most)))
                .toList();
    }

    private String theme(CardOutcome card, Locale language) {
        return texts.getTranslation("rad.theme." + card.card().theme(), language);
    }

    private static List<Paid> paid(RunOutcome outcome, Locale language) {
        return outcome.shares().stream()
                .flatMap(it -> it.cards().stream())
                .map(it -> new Paid(it.title(), it.cost().text(language), it.coins(), it.paid()))
                .toList();
    }

    /** Semicolons between cells, as a Dutch Excel opens it. */
    void writeCsv(RunOutcome outcome, Locale language, OutputStream out) throws IOException {
        exports.writeCsv(out, headings(language), rows(outcome, language));
    }

    private List<String> headings(Locale language) {
        return Stream.of("number", "card", "theme", "coins", "percent", "cost")
                .map(it -> texts.getTranslation("rad.result.column." + it, language))
                .toList();
    }

    private Stream<List<Cell>> rows(RunOutcome outcome, Locale language) {
        return outcome.cards().stream()
                .map(it -> List.of(
                        new Cell.Whole(it.card().number()),
                        new Cell.Text(it.card().title()),
                        new Cell.Text(theme(it, language)),
                        new Cell.Whole(it.coins()),
                        new Cell.Whole(it.percent(outcome.turnout().invested())),
                        it.card()
                                .cost()
                                .<Cell>map(cost -> new Cell.Amount(cost.cents()))
                                .orElse(NOTHING)));
    }
}
