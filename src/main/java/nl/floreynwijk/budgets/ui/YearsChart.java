package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;

/** What comes in and goes out each year and what is left at its end, in years past and years to come, with a table. */
@Tag("years-chart")
public class YearsChart extends Component {

    private static final int MOST_YEARS = 12;
    private static final int CENTS = 100;

    /** Below this, cents matter in a picture too. */
    private static final Euros SMALL = Euros.of(10);

    /** One year: what came in, what went out, and what was left at its end; below zero it was short. */
    public record YearFigure(int year, Euros in, Euros out, Euros left, boolean forecast) {}

    @Override
    protected void onAttach(AttachEvent event) {
        Figures.bringPencil(event.getUI());
    }

    /** Shows at most twelve years, from the earliest to the latest. */
    public void show(List<YearFigure> years) {
        if (years.size() > MOST_YEARS) {
            throw new IllegalArgumentException("At most %d years, not %d".formatted(MOST_YEARS, years.size()));
        }
        figures(years.stream().sorted(Comparator.comparingInt(YearFigure::year)).toList())
                .showOn(this);
    }

    private Figures figures(List<YearFigure> years) {
        if (years.isEmpty()) {
            return Figures.nothing(say("empty"));
        }
        return new Figures(
                says(years),
                getTranslation("budgets.picture.table"),
                List.of(new Figures.Table(
                        "",
                        List.of(say("year"), say("in"), say("out"), say("left")),
                        years.stream().map(this::cells).toList(),
                        List.of())),
                new Picture(
                        say("in"),
                        say("out"),
                        say("left"),
                        say("word.left"),
                        say("forecast"),
                        say("rounded"),
                        ticks(years),
                        years.stream().map(this::column).toList()));
    }

    /** How it ends, and before that the first year that is short. */
    private String says(List<YearFigure> years) {
        var last = years.getLast();
        var end = say((last.forecast ? "will" : "was") + (isShort(last) ? ".short" : ".left"), values(last));
        return years.stream()
                .filter(YearsChart::isShort)
                .findFirst()
                .filter(it -> !it.equals(last))
                .map(it -> end + " " + say("first-short", values(it)))
                .orElse(end);
    }

    private Object[] values(YearFigure year) {
        return new Object[] {String.valueOf(year.year), text(amount(year.left))};
    }

    private List<String> cells(YearFigure year) {
        return List.of(name(year), text(year.in), text(year.out), left(year));
    }

    private String name(YearFigure year) {
        return year.forecast ? say("expected", String.valueOf(year.year)) : String.valueOf(year.year);
    }

    private String left(YearFigure year) {
        return isShort(year) ? say("short", text(amount(year.left))) : text(year.left);
    }

    private Column column(YearFigure year) {
        return new Column(
                String.valueOf(year.year),
                year.forecast,
                isShort(year),
                say(isShort(year) ? "word.short" : "word.left"),
                rounded(amount(year.left)),
                text(amount(year.left)),
                year.in.cents(),
                year.out.cents(),
                year.left.cents());
    }

    private static boolean isShort(YearFigure year) {
        return year.left.cents() < 0;
    }

    /** The word beside it says whether it is short. */
    private static Euros amount(Euros left) {
        return new Euros(Math.abs(left.cents()));
    }

    /** Lines at round amounts, from the lowest to the highest there is. */
    private List<Tick> ticks(List<YearFigure> years) {
        var highest = Math.max(1, amounts(years).mapToLong(Euros::cents).max().orElse(1));
        var lowest = Math.min(0, amounts(years).mapToLong(Euros::cents).min().orElse(0));
        var step = step(highest - lowest);
        var ticks = new ArrayList<Tick>();
        for (var at = Math.floorDiv(lowest, step); at * step < highest + step; at++) {
            ticks.add(new Tick(at * step, rounded(new Euros(at * step))));
        }
        return ticks;
    }

    private static Stream<Euros> amounts(List<YearFigure> years) {
        return years.stream().flatMap(it -> Stream.of(it.in, it.out, it.left));
    }

    /** One, two or five with zeros, so that there are three to five lines. */
    private static long step(long range) {
        var step = 1L;
        for (var turn = 0; step * 4 < range; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** In whole euros, unless it is very little: the table has the cents. */
    private String rounded(Euros amount) {
        var text = text(amount);
        return Math.abs(amount.cents()) < SMALL.cents() && amount.cents() != 0
                ? text
                : text(Euros.of(Math.floorDiv(amount.cents() + CENTS / 2, CENTS)))
                        .replaceFirst("[,.]00$", "");
    }

    private String text(Euros amount) {
        return amount.text(getLocale());
    }

    private String say(String name, Object... values) {
        return getTranslation("budgets.picture.years." + name, values);
    }

    private record Picture(
            String in,
            String out,
            String left,
            String over,
            String forecast,
            String rounded,
            List<Tick> ticks,
            List<Column> years) {}

    private record Tick(long cents, String text) {}

    private record Column(
            String year,
            boolean forecast,
            boolean below,
            String word,
            String rounded,
            String text,
            long in,
            long out,
            long left) {}
}
