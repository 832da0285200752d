package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.Flow;
import nl.floreynwijk.budgets.YearTotals;
import nl.floreynwijk.budgets.ui.YearsChart.YearFigure;

/** Turns the figures of a book into pictures. */
final class BookPictures {

    private static final int MOST_YEARS = 12;

    private BookPictures() {}

    static MoneyFlow flow(Book book, Locale language) {
        var picture = new MoneyFlow();
        picture.show(streams(book.sources(), language), streams(book.targets(), language));
        return picture;
    }

    private static List<MoneyFlow.Stream> streams(List<Flow> flows, Locale language) {
        return flows.stream()
                .map(it -> new MoneyFlow.Stream(label(it, language), it.amount(), kind(it)))
                .toList();
    }

    private static String label(Flow flow, Locale language) {
        return switch (flow.kind()) {
            case HELPED, HELPING ->
                I18NProvider.translate("budgets.flow." + flow.kind().name(), nameOf(flow, language));
            case REFUNDED, AHEAD, SHORT_BEFORE, VOTED_ON ->
                I18NProvider.translate("budgets.flow." + flow.kind().name(), flow.name(language));
            case GIVEN, CARRIED_OVER, FREE, RESERVED, CLAIMED, SAVED, PAID, RETURNED -> flow.name(language);
        };
    }

    /** Whose budget it is, where that is told. */
    private static String nameOf(Flow flow, Locale language) {
        var name = flow.name(language);
        return name.isEmpty() ? I18NProvider.translate("budgets.somebody") : name;
    }

    private static MoneyFlow.Kind kind(Flow flow) {
        return switch (flow.kind()) {
            case GIVEN, HELPED, REFUNDED, AHEAD -> MoneyFlow.Kind.GIVEN;
            case CARRIED_OVER -> MoneyFlow.Kind.CARRIED_OVER;
            case FREE -> MoneyFlow.Kind.FREE;
            case RESERVED, VOTED_ON -> MoneyFlow.Kind.RESERVED;
            case CLAIMED -> MoneyFlow.Kind.TO_PAY;
            case SAVED -> MoneyFlow.Kind.SAVED;
            case PAID, HELPING, SHORT_BEFORE -> MoneyFlow.Kind.PAID;
            case RETURNED -> MoneyFlow.Kind.RETURNED;
        };
    }

    /** The years until last year as they were, and this one and the coming ones as they are expected. */
    static YearsChart years(Book book) {
        var thisYear = book.years().getLast().year();
        var past = book.years().stream().filter(it -> it.year() < thisYear).map(it -> figure(it, false));
        var coming = book.outlook().years().stream().map(it -> figure(it, true));
        var years = Stream.concat(past, coming)
                .sorted(Comparator.comparingInt(YearFigure::year))
                .toList();
        var chart = new YearsChart();
        chart.show(years.subList(Math.max(0, years.size() - MOST_YEARS), years.size()));
        return chart;
    }

    private static YearFigure figure(YearTotals totals, boolean forecast) {
        return new YearFigure(totals.year(), totals.in(), totals.out(), totals.left(), forecast);
    }
}
