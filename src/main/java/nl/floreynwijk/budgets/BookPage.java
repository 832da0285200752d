package nl.floreynwijk.budgets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BookQueries.Line;

/** Makes the book of a budget of its accounts: what came in this year is what is somewhere now, to the cent. */
class BookPage {

    /** The kinds of which a year says that money came or went in it. */
    private static final Set<String> MOVED = Set.of("GRANTED", "HELPED", "PAID", "RETURNED");

    private final BookRow row;
    private final List<Line> lines;
    private final int year;

    BookPage(BookRow row, List<Line> lines, int year) {
        this.row = row;
        this.lines = lines;
        this.year = year;
    }

    Book book(List<BookLine> newest) {
        var standing = new Standing(
                sum(of("FREE")), sum(of("RESERVED")), sum(of("CLAIMED")), sum(of("SAVED")), sum(inYear("PAID")));
        var years = years(standing);
        return new Book(
                row.id(),
                row.name(),
                row.holder().scale(),
                row.label(),
                standing,
                sum(of("OWED")),
                sources(standing),
                targets(standing),
                reservations(),
                years,
                new Forecast(
                                years,
                                standing,
                                promised(),
                                sum(of("OWED")),
                                planned(),
                                row.label().carryOver(),
                                row.label().carryOverMost())
                        .outlook(),
                newest);
    }

    private List<Flow> sources(Standing standing) {
        var sources = new ArrayList<Flow>();
        sources.addAll(flows(Flow.Kind.GIVEN, inYear("GRANTED"), Euros.ZERO::minus));
        sources.addAll(flows(Flow.Kind.HELPED, inYear("HELPED"), it -> it));
        sources.addAll(flows(Flow.Kind.REFUNDED, inYear("PAID"), Euros.ZERO::minus));
        add(sources, Flow.Kind.CARRIED_OVER, before(standing));
        add(sources, Flow.Kind.AHEAD, Euros.ZERO.minus(standing.free()));
        return sources;
    }

    private List<Flow> targets(Standing standing) {
        var targets = new ArrayList<Flow>();
        add(targets, Flow.Kind.FREE, standing.free());
        targets.addAll(flows(Flow.Kind.RESERVED, reserved(false), it -> it));
        targets.addAll(flows(Flow.Kind.VOTED_ON, reserved(true), it -> it));
        targets.addAll(flows(Flow.Kind.CLAIMED, of("CLAIMED"), it -> it));
        add(targets, Flow.Kind.SAVED, standing.saved());
        targets.addAll(flows(Flow.Kind.PAID, inYear("PAID"), it -> it));
        targets.addAll(flows(Flow.Kind.HELPING, inYear("HELPED"), Euros.ZERO::minus));
        targets.addAll(flows(Flow.Kind.RETURNED, inYear("RETURNED"), it -> it));
        targets.addAll(flows(Flow.Kind.RETURNED, inYear("GRANTED"), it -> it));
        add(targets, Flow.Kind.SHORT_BEFORE, Euros.ZERO.minus(before(standing)));
        return targets;
    }

    private Euros before(Standing standing) {
        return standing.total().minus(inOf(year)).plus(sum(inYear("PAID")));
    }

    private static void add(List<Flow> flows, Flow.Kind kind, Euros amount) {
        if (amount.compareTo(Euros.ZERO) > 0) {
            flows.add(Flow.of(kind, "", amount));
        }
    }

    /** One for each name, in the order in which they come. */
    private static List<Flow> flows(Flow.Kind kind, Stream<Line> lines, UnaryOperator<Euros> sign) {
        var flows = new LinkedHashMap<String, Flow>();
        lines.forEach(line -> flows.merge(
                line.name(),
                new Flow(kind, line.name(), line.nameEnglish(), sign.apply(line.amount())),
                (one, other) -> new Flow(
                        kind, one.nameDutch(), one.nameEnglish(), one.amount().plus(other.amount()))));
        return flows.values().stream()
                .filter(it -> it.amount().compareTo(Euros.ZERO) > 0)
                .toList();
    }

    private List<OpenReservation> reservations() {
        return of("RESERVED")
                .map(it -> new OpenReservation(
                        new ReservationId(it.about().orElseThrow()),
                        it.name(),
                        it.purposeDutch(),
                        it.purposeEnglish(),
                        it.reserved(),
                        it.amount(),
                        it.fits()))
                .toList();
    }

    /** Each year in which money came or went, and this one; what was there at its end follows from those after it. */
    private List<YearTotals> years(Standing standing) {
        var years = new TreeMap<Integer, YearTotals>();
        var left = standing.total();
        for (var each = year; each >= firstYear(); each--) {
            var in = inOf(each);
            var out = sum(inYear("PAID", each));
            years.put(each, new YearTotals(each, in, out, left));
            left = left.minus(in).plus(out);
        }
        return List.copyOf(years.values());
    }

    /** What is only expected makes no year. */
    private int firstYear() {
        return lines.stream()
                .filter(it -> MOVED.contains(it.kind()))
                .flatMap(it -> it.year().stream())
                .min(Integer::compare)
                .orElse(year);
    }

    private Map<Integer, Euros> promised() {
        return of("DUE").collect(Collectors.toMap(it -> it.year().orElseThrow(), Line::amount, Euros::plus));
    }

    private List<PlannedWork> planned() {
        return of("PLANNED")
                .map(it -> new PlannedWork(
                        new PlannedWorkId(it.about().orElseThrow()), it.year().orElseThrow(), it.name(), it.amount()))
                .sorted(Comparator.comparingInt(PlannedWork::year).thenComparing(PlannedWork::title))
                .toList();
    }

    private Euros inOf(int each) {
        return sum(inYear("HELPED", each)).minus(sum(inYear("GRANTED", each))).minus(sum(inYear("RETURNED", each)));
    }

    private Stream<Line> inYear(String kind) {
        return inYear(kind, year);
    }

    private Stream<Line> inYear(String kind, int each) {
        return of(kind).filter(it -> it.year().filter(its -> its == each).isPresent());
    }

    private Stream<Line> of(String kind) {
        return lines.stream().filter(it -> it.kind().equals(kind));
    }

    private Stream<Line> reserved(boolean votedOn) {
        return of("RESERVED").filter(it -> it.isVotedOn() == votedOn);
    }

    private static Euros sum(Stream<Line> lines) {
        return lines.map(Line::amount).reduce(Euros.ZERO, Euros::plus);
    }
}
