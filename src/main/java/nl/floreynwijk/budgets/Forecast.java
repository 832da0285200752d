package nl.floreynwijk.budgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.base.Euros;

/**
 * What is expected of a budget. In comes what funders promised for a year, or where they promised nothing what came in on
 * average; out goes the work that is planned, or what went out on average where that is more. What is reserved or claimed
 * now is paid this year.
 *
 * @param totals of the years until now, this one last
 * @param promised what is still to come, by year
 * @param planned the work that is expected
 */
record Forecast(List<YearTotals> totals, Standing standing, Map<Integer, Euros> promised, List<PlannedWork> planned) {

    private static final int YEARS_AHEAD = 5;

    /** Further back says little about what is to come. */
    private static final int YEARS_BACK = 3;

    Outlook outlook() {
        var now = totals.getLast();
        var decided = standing.reserved().plus(standing.claimed());
        var toCome = promised.getOrDefault(now.year(), Euros.ZERO);
        var toGo = decided.plus(plannedIn(now.year()));
        var years = new ArrayList<YearTotals>();
        years.add(new YearTotals(
                now.year(),
                now.in().plus(toCome),
                now.out().plus(toGo),
                standing.total().plus(toCome).minus(toGo)));
        for (var year = now.year() + 1; year <= now.year() + YEARS_AHEAD; year++) {
            years.add(next(years.getLast(), year));
        }
        return new Outlook(years, planned);
    }

    private YearTotals next(YearTotals before, int year) {
        var past = past();
        var in = promised.getOrDefault(
                year, average(past.stream().map(YearTotals::in).toList()));
        var usual = average(past.stream().map(YearTotals::out).toList());
        var out = usual.compareTo(plannedIn(year)) > 0 ? usual : plannedIn(year);
        return new YearTotals(year, in, out, before.left().plus(in).minus(out));
    }

    /** Whole years only. */
    private List<YearTotals> past() {
        var whole = totals.subList(0, totals.size() - 1);
        return whole.subList(Math.max(0, whole.size() - YEARS_BACK), whole.size());
    }

    private static Euros average(List<Euros> amounts) {
        return amounts.isEmpty()
                ? Euros.ZERO
                : new Euros(amounts.stream().reduce(Euros.ZERO, Euros::plus).cents() / amounts.size());
    }

    private Euros plannedIn(int year) {
        return planned.stream()
                .filter(it -> it.year() == year)
                .map(PlannedWork::amount)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
