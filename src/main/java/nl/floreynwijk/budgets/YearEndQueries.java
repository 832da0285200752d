package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works out what happens at the end of a year to money nobody decided on, by the rules of the labels. That about which a
 * block votes waits for the vote.
 */
@Component
class YearEndQueries {

    /** Only labels that do more than keep all that is left. */
    private static final String RULED = """
            join budgets_budget b on b.id = a.budget_id
            join budgets_label l on l.code = b.label and (l.carry_over <> 'KEEP' or l.carry_over_cents is not null)
            """;

    private final JdbcClient database;

    YearEndQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a budget has of a grant, or gives back of it.
     *
     * @param version of the grant when this was read
     */
    record Part(BudgetId budget, GrantId grant, int version, Euros amount) {}

    /** What happens to one budget, and how much of each grant goes back. */
    record Closing(YearEnd end, List<Part> back) {

        boolean doesSomething() {
            return !back.isEmpty() || end.saved().compareTo(Euros.ZERO) > 0;
        }
    }

    /** Of every budget to which something happens, by its name: two questions, however many there are. */
    List<Closing> closings(int year) {
        var parts = parts(year).stream().collect(groupingBy(Part::budget));
        return database
                .sql("""
                        select b.id, b.name, l.name_dutch, l.name_english, l.carry_over, l.carry_over_cents,
                            least(a.balance_cents, a.balance_cents
                                + coalesce((select sum(t.cents) from budgets_transfer t
                                    where t.from_account = a.id and t.booked_on > :last), 0)
                                - coalesce((select sum(t.cents) from budgets_transfer t
                                    where t.to_account = a.id and t.booked_on > :last), 0)) as left_over
                        from budgets_account a
                        %s
                        where a.kind = 'FREE' and a.balance_cents > 0
                        order by b.name, l.position, b.id
                        """.formatted(RULED))
                .param("last", LocalDate.of(year, Month.DECEMBER, 31))
                .query((row, _) -> closing(
                        new YearEnd(
                                new BudgetId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("name_dutch"),
                                row.getString("name_english"),
                                new Euros(row.getLong("left_over")),
                                Euros.ZERO,
                                Euros.ZERO),
                        CarryOver.valueOf(row.getString("carry_over")),
                        Optional.ofNullable(row.getObject("carry_over_cents", Long.class))
                                .map(Euros::new),
                        parts))
                .list()
                .stream()
                .filter(Closing::doesSomething)
                .toList();
    }

    /** What was decided on since then cannot be carried over any more. */
    private static Closing closing(
            YearEnd left, CarryOver rule, Optional<Euros> most, Map<BudgetId, List<Part>> parts) {
        if (left.left().compareTo(Euros.ZERO) <= 0) {
            return new Closing(left, List.of());
        }
        var kept = rule.kept(left.left(), most);
        var back = back(left.left().minus(kept), parts.getOrDefault(left.budget(), List.of()));
        return new Closing(
                new YearEnd(
                        left.budget(),
                        left.name(),
                        left.labelDutch(),
                        left.labelEnglish(),
                        left.left(),
                        rule == CarryOver.SAVE ? kept : Euros.ZERO,
                        Amounts.sum(back.stream().map(Part::amount))),
                back);
    }

    /** To whoever gave last, as far as they gave it to this budget. */
    private static List<Part> back(Euros amount, List<Part> parts) {
        var back = new ArrayList<Part>();
        var left = amount;
        for (var part : parts) {
            var going = Amounts.least(left, part.amount());
            if (going.compareTo(Euros.ZERO) > 0) {
                back.add(new Part(part.budget(), part.grant(), part.version(), going));
                left = left.minus(going);
            }
        }
        return back;
    }

    /** What each budget has of each grant, the newest grant first; what came in after the year is not of that year. */
    private List<Part> parts(int year) {
        return database.sql("""
                        select a.budget_id, g.id, g.version, least(-sum(a.balance_cents),
                            -sum(if(a.kind = 'RETURNED' or a.year <= :year, a.balance_cents, 0))) as kept
                        from budgets_account a
                        join budgets_grant g on g.id = a.about
                        %s
                        where a.kind in ('GRANTED', 'RETURNED')
                        group by a.budget_id, g.id
                        having kept > 0
                        order by g.made_at desc, g.id
                        """.formatted(RULED))
                .param("year", year)
                .query((row, _) -> new Part(
                        new BudgetId(row.getObject("budget_id", UUID.class)),
                        new GrantId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        new Euros(row.getLong("kept"))))
                .list();
    }
}
