package nl.floreynwijk.budgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What is expected of a budget. In comes what funders promised for a year, or where they promised nothing what came in on
 * average; what they promised before and did not pay yet comes this year. Out goes the work that is planned, or what went
 * out on average where that is more. What is reserved or claimed now is paid this year, also
 * that about which a block still votes, and what is owed to a funder goes
 * back. At the end of each year happens to what is left what the label says, as if all of it came from funders.
 *
 * @param totals of the years until now, this one last
 * @param promised what is still to come, by year
 * @param owed what is still to go back since a grant was cut
 * @param planned the work that is expected
 * @param rule what happens at the end of a year to money nobody decided on
 * @param most of it that is kept or saved; empty for all of it
 */
record Forecast(
        List<YearTotals> totals,
        Standing standing,
        Map<Integer, Euros> promised,
        Euros owed,
        List<PlannedWork> planned,
        CarryOver rule,
        Optional<Euros> most) {

    private static final int YEARS_AHEAD = 5;

    /** Further back says little about what is to come. */
    private static final int YEARS_BACK = 3;

    /** A year, and what is in the savings pot at its end. */
    private record Ahead(YearTotals totals, Euros saved) {}

    Outlook outlook() {
        var years = new ArrayList<Ahead>();
        years.add(thisYear());
        for (var ahead = 1; ahead <= YEARS_AHEAD; ahead++) {
            years.add(after(years.getLast()));
        }
        return new Outlook(years.stream().map(Ahead::totals).toList(), planned);
    }

    private Ahead thisYear() {
        var now = totals.getLast();
        var toCome = Amounts.sum(promised.entrySet().stream()
                        .filter(it -> it.getKey() <= now.year())
                        .map(Map.Entry::getValue))
                .minus(owed);
        var toGo = standing.reserved().plus(standing.claimed()).plus(plannedIn(now.year()));
        return ended(
                new YearTotals(
                        now.year(),
                        now.in().plus(toCome),
                        now.out().plus(toGo),
                        standing.total().plus(toCome).minus(toGo)),
                standing.saved());
    }

    private Ahead after(Ahead before) {
        var year = before.totals().year() + 1;
        var past = past();
        var in = promised.getOrDefault(
                year, average(past.stream().map(YearTotals::in).toList()));
        var usual = average(past.stream().map(YearTotals::out).toList());
        var out = Amounts.most(usual, plannedIn(year));
        var left = before.totals().left().plus(in).minus(out);
        return ended(new YearTotals(year, in, out, left), before.saved());
    }

    /** What is not in the savings pot is kept, saved or given back; where it is too little, the savings help out. */
    private Ahead ended(YearTotals year, Euros saved) {
        var free = year.left().minus(saved);
        if (free.compareTo(Euros.ZERO) <= 0) {
            return new Ahead(year, Amounts.most(Euros.ZERO, year.left()));
        }
        var kept = rule.kept(free, most);
        var back = free.minus(kept);
        return new Ahead(
                new YearTotals(
                        year.year(),
                        year.in().minus(back),
                        year.out(),
                        year.left().minus(back)),
                rule == CarryOver.SAVE ? saved.plus(kept) : saved);
    }

    /** Whole years only. */
    private List<YearTotals> past() {
        var whole = totals.subList(0, totals.size() - 1);
        return whole.subList(Math.max(0, whole.size() - YEARS_BACK), whole.size());
    }

    private static Euros average(List<Euros> amounts) {
        return amounts.isEmpty()
                ? Euros.ZERO
                : new Euros(Amounts.sum(amounts.stream()).cents() / amounts.size());
    }

    private Euros plannedIn(int year) {
        return Amounts.sum(planned.stream().filter(it -> it.year() == year).map(PlannedWork::amount));
    }
}
