package nl.floreynwijk.budgets.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.base.Euros;

/** Where money came from and where it is now: bands as thick as their amounts, or on a phone bars, with a table. */
@Tag("money-flow")
public class MoneyFlow extends Component {

    /** More than this are drawn together, one for each kind; the table has them all. */
    private static final int MOST_SOURCES = 6;

    private static final int MOST_TARGETS = 12;

    /** Where money comes from, and then where it is; it is drawn in this order. */
    public enum Kind {
        GIVEN,
        CARRIED_OVER,
        /** Still in the budget, for whoever need not know what for. */
        LEFT,
        FREE,
        RESERVED,
        TO_PAY,
        SAVED,
        PAID,
        RETURNED;

        private static final Set<Kind> SOURCES = Set.of(GIVEN, CARRIED_OVER);
    }

    /**
     * Money of one kind.
     *
     * @param label who gave it or what it is for; empty where the kind says enough
     * @param amount zero or more
     */
    public record Stream(String label, Euros amount, Kind kind) {

        public Stream {
            if (amount.cents() < 0) {
                throw new IllegalArgumentException("Less than nothing cannot flow: " + amount);
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Figures.bringPencil(event.getUI());
    }

    /**
     * Shows where the money came from and where it is; both are the same sum. What is zero is named, without a band.
     *
     * @param in of the kinds GIVEN and CARRIED_OVER
     * @param out of all other kinds
     */
    public void show(List<Stream> in, List<Stream> out) {
        var total = total(in);
        if (!total.equals(total(out))) {
            throw new IllegalArgumentException("%s came in, and %s is somewhere".formatted(total, total(out)));
        }
        if (!in.stream().allMatch(MoneyFlow::isSource) || out.stream().anyMatch(MoneyFlow::isSource)) {
            throw new IllegalArgumentException("A source is no place where money is");
        }
        figures(sorted(in), sorted(out), total).showOn(this);
    }

    private static boolean isSource(Stream stream) {
        return Kind.SOURCES.contains(stream.kind);
    }

    private static Euros total(List<Stream> streams) {
        return streams.stream().map(Stream::amount).reduce(Euros.ZERO, Euros::plus);
    }

    private static List<Stream> sorted(List<Stream> streams) {
        return streams.stream().sorted(Comparator.comparing(Stream::kind)).toList();
    }

    private Figures figures(List<Stream> in, List<Stream> out, Euros total) {
        if (total.equals(Euros.ZERO)) {
            return Figures.nothing(say("flow.empty"));
        }
        return new Figures(
                say("flow.says", text(total), parts(out)),
                say("table"),
                List.of(table("flow.in", in, total), table("flow.out", out, total)),
                new Picture(
                        new Side(say("flow.in"), lines(in, MOST_SOURCES)),
                        new Pot(say("flow.pot"), text(total), total.cents()),
                        new Side(say("flow.out"), lines(out, MOST_TARGETS))));
    }

    /** What is where, such as "€ 10,00 vrij en € 5,00 betaald". */
    private String parts(List<Stream> out) {
        var parts = oneOfEachKind(out).stream()
                .filter(it -> it.amount.cents() > 0)
                .map(it -> getTranslation("budgets.picture.part." + it.kind, text(it.amount)))
                .toList();
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    private List<Line> lines(List<Stream> streams, int most) {
        return (streams.size() <= most ? streams : oneOfEachKind(streams))
                .stream().map(this::line).toList();
    }

    private List<Stream> oneOfEachKind(List<Stream> streams) {
        var together = new ArrayList<Stream>();
        streams.stream()
                .collect(groupingBy(Stream::kind, LinkedHashMap::new, toList()))
                .forEach((kind, same) -> together.add(
                        same.size() == 1
                                ? same.getFirst()
                                : new Stream(say("flow.several", same.size()), total(same), kind)));
        return together;
    }

    private Figures.Table table(String title, List<Stream> streams, Euros total) {
        return new Figures.Table(
                say(title),
                List.of(say("flow.what"), say("amount")),
                streams.stream().map(it -> List.of(name(it), text(it.amount))).toList(),
                List.of(say("total"), text(total)));
    }

    private String name(Stream stream) {
        var label = label(stream);
        return (word(stream, label) + " " + label).strip();
    }

    private Line line(Stream stream) {
        var label = label(stream);
        return new Line(stream.kind, word(stream, label), label, text(stream.amount), stream.amount.cents());
    }

    /** Who gave is all there is to say; of where money is, the kind comes first. */
    private String word(Stream stream, String label) {
        return label.isEmpty() ? kind(stream) : stream.kind == Kind.GIVEN ? "" : kind(stream) + ":";
    }

    /** Nothing is said twice. */
    private String label(Stream stream) {
        return stream.label.equalsIgnoreCase(kind(stream)) ? "" : stream.label;
    }

    private String kind(Stream stream) {
        return getTranslation("budgets.picture.kind." + stream.kind);
    }

    private String text(Euros amount) {
        return amount.text(getLocale());
    }

    private String say(String name, Object... values) {
        return getTranslation("budgets.picture." + name, values);
    }

    private record Picture(Side in, Pot pot, Side out) {}

    private record Side(String title, List<Line> lines) {}

    private record Line(Kind kind, String word, String label, String text, long cents) {}

    private record Pot(String word, String text, long cents) {}
}
