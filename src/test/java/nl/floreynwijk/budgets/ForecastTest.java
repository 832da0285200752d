package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BookQueries.Line;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final int NOW = 2027;

    private Standing standing = standing(100, 0);
    private Map<Integer, Euros> promised = Map.of();
    private Euros owed = Euros.ZERO;
    private List<PlannedWork> planned = List.of();
    private CarryOver rule = CarryOver.KEEP;
    private Optional<Euros> most = Optional.empty();

    @Test
    void whatWasToBePaidBeforeComesThisYear() {
        promised = Map.of(NOW - 1, Euros.of(40), NOW, Euros.of(10), NOW + 1, Euros.of(5));

        assertThat(lefts()).startsWith(150L, 155L);
    }

    @Test
    void withoutAPromiseItGoesAsItWentOnAverage() {
        assertThat(year(1, year(NOW - 4, 999, 0), year(NOW - 3, 30, 10), year(NOW - 2, 50, 30), year(NOW - 1, 10, 20)))
                .isEqualTo(new YearTotals(NOW + 1, Euros.of(30), Euros.of(20), Euros.of(110)));
    }

    @Test
    void workThatIsPlannedCountsWhereItIsMoreThanUsual() {
        planned = List.of(work(NOW, 30), work(NOW + 1, 500), work(NOW + 2, 5));

        assertThat(lefts(year(NOW - 1, 0, 10))).startsWith(70L, -430L, -440L);
    }

    @Test
    void whatWasDecidedOnIsPaidThisYearAndWhatIsOwedGoesBack() {
        standing = new Standing(Euros.of(5), Euros.of(60), Euros.of(20), Euros.of(15), Euros.ZERO);
        owed = Euros.of(30);

        assertThat(year(0)).isEqualTo(new YearTotals(NOW, Euros.of(-30), Euros.of(80), Euros.of(-10)));
    }

    @Test
    void whatIsReturnedIsNotThereTheNextYear() {
        rule = CarryOver.RETURN;
        standing = standing(100, 20);
        promised = Map.of(NOW + 1, Euros.of(50));
        planned = List.of(work(NOW + 1, 40));

        assertThat(lefts()).startsWith(20L, 20L, 20L);
        assertThat(year(1)).isEqualTo(new YearTotals(NOW + 1, Euros.of(40), Euros.of(40), Euros.of(20)));
    }

    @Test
    void noMoreIsKeptThanTheMost() {
        most = Optional.of(Euros.of(30));
        promised = Map.of(NOW + 1, Euros.of(50));

        assertThat(lefts()).startsWith(30L, 30L);
    }

    @Test
    void eachYearNoMoreIsSavedThanTheMost() {
        rule = CarryOver.SAVE;
        most = Optional.of(Euros.of(30));
        promised = Map.of(NOW + 1, Euros.of(50), NOW + 2, Euros.of(10));

        assertThat(lefts()).startsWith(30L, 60L, 70L);
    }

    @Test
    void whereThereIsTooLittleTheSavingsHelpOut() {
        rule = CarryOver.SAVE;
        planned = List.of(work(NOW + 1, 60), work(NOW + 2, 60));

        assertThat(lefts()).startsWith(100L, 40L, -20L);
    }

    @Test
    void aYearInWhichMoneyWasOnlyDueIsNotAmongThoseThatWere() {
        var lines = List.of(line("DUE", NOW - 2, 40), line("GRANTED", NOW - 1, -60), line("FREE", 0, 60));

        var book = new BookPage(row(), lines, NOW).book(List.of());

        assertThat(book.years()).extracting(YearTotals::year).containsExactly(NOW - 1, NOW);
        assertThat(book.outlook().years().getFirst().left()).isEqualTo(Euros.of(100));
        assertThat(book.outlook().years().get(1).in()).isEqualTo(Euros.of(60));
    }

    private static Line line(String kind, int year, long euros) {
        return new Line(
                kind,
                Optional.empty(),
                year == 0 ? Optional.empty() : Optional.of(year),
                Euros.of(euros),
                "",
                "",
                "",
                "",
                Euros.ZERO,
                true,
                false);
    }

    private static BookRow row() {
        var label = new LabelDetails(
                new LabelCode("proef"),
                Scale.BLOCK,
                "Proef",
                "Trial",
                "",
                "",
                Set.of(),
                List.of(),
                CarryOver.KEEP,
                Optional.empty(),
                Optional.empty(),
                Euros.ZERO,
                Optional.empty(),
                Optional.empty(),
                1,
                0);
        return new BookRow(BudgetId.random(), Holder.street("Bomenstraat"), Optional.empty(), "Bomenstraat", label);
    }

    private static Standing standing(long free, long saved) {
        return new Standing(Euros.of(free), Euros.ZERO, Euros.ZERO, Euros.of(saved), Euros.ZERO);
    }

    private static YearTotals year(int year, long in, long out) {
        return new YearTotals(year, Euros.of(in), Euros.of(out), Euros.ZERO);
    }

    private static PlannedWork work(int year, long euros) {
        return new PlannedWork(PlannedWorkId.random(), year, "Dakgoten", Euros.of(euros));
    }

    private YearTotals year(int ahead, YearTotals... past) {
        return outlook(past).years().get(ahead);
    }

    private List<Long> lefts(YearTotals... past) {
        return outlook(past).years().stream().map(it -> it.left().cents() / 100).toList();
    }

    private Outlook outlook(YearTotals... past) {
        var totals = IntStream.rangeClosed(0, past.length)
                .mapToObj(it -> it < past.length ? past[it] : year(NOW, 0, 0))
                .toList();
        return new Forecast(totals, standing, promised, owed, planned, rule, most).outlook();
    }
}
