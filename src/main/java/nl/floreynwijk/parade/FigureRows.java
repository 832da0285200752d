package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.Cell;

/** The rows of the file that tell who came and how it was. */
record FigureRows(I18NProvider texts, Locale language, ParadeFigures now) {

    private static final Cell NOTHING = new Cell.Text("");

    /** Those of each day, and of all days beside the time before. */
    Stream<List<Cell>> arrivals() {
        return Stream.concat(
                now.arrivals().stream()
                        .flatMap(it -> Stream.of(day("came", it, it.came()), day("away", it, it.away()))),
                Stream.of(count("came", ParadeFigures::came), count("away", ParadeFigures::away)));
    }

    private List<Cell> day(String what, ParadeFigures.Arrivals day, int many) {
        return List.of(
                text("parade.figures.arrivals." + what),
                new Cell.Text(DutchTime.date(day.day(), language)),
                new Cell.Whole(many),
                NOTHING);
    }

    private List<Cell> count(String what, ToIntFunction<ParadeFigures> value) {
        return List.of(
                text("parade.figures.arrivals." + what),
                text("parade.figures.arrivals.all"),
                new Cell.Whole(value.applyAsInt(now)),
                before(value));
    }

    private Cell before(ToIntFunction<ParadeFigures> value) {
        return now.before()
                .<Cell>map(it -> new Cell.Whole(value.applyAsInt(it)))
                .orElse(NOTHING);
    }

    /** Sums first, and then what people wrote, of which only this edition tells. */
    Stream<List<Cell>> evaluations() {
        var said = now.evaluations();
        return Stream.of(
                        Stream.of(how("asked", it -> it.evaluations().asked()), how("answers", it -> it.evaluations()
                                .answered())),
                        counts("mark", EvaluationFigures::marks),
                        counts("turnover", EvaluationFigures::turnovers),
                        counts("again", EvaluationFigures::again),
                        words("went-well", said.wentWell()),
                        words("better", said.better()))
                .flatMap(it -> it);
    }

    private List<Cell> how(String what, ToIntFunction<ParadeFigures> value) {
        return List.of(
                text("parade.figures.how.title"),
                text("parade.figures.how." + what),
                new Cell.Whole(value.applyAsInt(now)),
                before(value));
    }

    private Stream<List<Cell>> counts(String about, Function<EvaluationFigures, List<EvaluationFigures.Count>> counts) {
        return counts.apply(now.evaluations()).stream()
                .map(it -> List.of(
                        text("parade.evaluation." + about),
                        text("parade.evaluation." + about + "." + it.name()),
                        new Cell.Whole(it.many()),
                        before(then -> EvaluationFigures.of(it.name(), counts.apply(then.evaluations())))));
    }

    private Stream<List<Cell>> words(String about, List<String> words) {
        return words.stream()
                .map(it -> List.of(text("parade.evaluation." + about), new Cell.Text(it), NOTHING, NOTHING));
    }

    private Cell text(String key) {
        return new Cell.Text(texts.getTranslation(key, language));
    }
}
