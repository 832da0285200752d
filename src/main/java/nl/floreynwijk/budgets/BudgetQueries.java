package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads budgets with how they stand; accounts on which nothing is left are passed over, however many there were. */
@Component
class BudgetQueries {

    private final JdbcClient database;
    private final Clock clock;

    BudgetQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<BudgetSummary> search(String words, Optional<LabelCode> label, int offset, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        label.ifPresent(it -> {
            conditions.add("label = :label");
            values.put("label", it.value());
        });
        if (!words.isBlank()) {
            conditions.add("name like :words");
            values.put("words", "%" + LikeText.escaped(words.strip()) + "%");
        }
        var page = "select * from budgets_budget where %s order by name, id limit :limit offset :offset"
                .formatted(conditions.isEmpty() ? "true" : String.join(" and ", conditions));
        values.put("limit", limit);
        values.put("offset", offset);
        return list(page, "b.name, b.id", values);
    }

    /** Those of these holders; a street without a name stands for all streets. */
    List<BudgetSummary> of(List<Holder> holders) {
        if (holders.isEmpty()) {
            return List.of();
        }
        var keys = holders.stream()
                .map(it -> new Object[] {it.scale().name(), it.key()})
                .toList();
        return list("""
                select * from budgets_budget
                where (scale, holder) in (:holders) or (scale = 'STREET' and ('STREET', '') in (:holders))
                """, "l.position, b.name", Map.of("holders", keys));
    }

    private List<BudgetSummary> list(String budgets, String order, Map<String, Object> values) {
        return database.sql("""
            select b.id, b.label, b.scale, b.name, l.name_dutch, l.name_english,
                sum(if(a.kind = 'FREE', a.balance_cents, 0)) as free,
                sum(if(a.kind = 'RESERVED', a.balance_cents, 0)) as reserved,
                sum(if(a.kind = 'CLAIMED', a.balance_cents, 0)) as claimed,
                sum(if(a.kind = 'SAVED', a.balance_cents, 0)) as saved,
                sum(if(a.kind = 'PAID' and a.year = :year, a.balance_cents, 0)) as paid
            from (%s) b
            join budgets_label l on l.code = b.label
            left join budgets_account a on a.budget_id = b.id and a.balance_cents <> 0
                and a.kind in ('FREE', 'RESERVED', 'CLAIMED', 'SAVED', 'PAID')
            group by b.id
            order by %s
            """.formatted(budgets, order))
                .param("year", DutchTime.day(clock.instant()).getYear())
                .params(values)
                .query((row, _) -> summary(row))
                .list();
    }

    List<LabelTotals> totals() {
        return database.sql("""
                        select l.name_dutch, l.name_english, sum(if(a.kind = 'PAID', 0, a.balance_cents)) as left_now,
                            sum(if(a.kind = 'PAID', a.balance_cents, 0)) as paid
                        from budgets_label l
                        join budgets_budget b on b.label = l.code
                        left join budgets_account a on a.budget_id = b.id and a.balance_cents <> 0
                            and (a.kind in ('FREE', 'RESERVED', 'CLAIMED', 'SAVED') or (a.kind = 'PAID' and a.year = :year))
                        group by l.code
                        order by l.position
                        """)
                .param("year", DutchTime.day(clock.instant()).getYear())
                .query((row, _) -> new LabelTotals(
                        row.getString("name_dutch"),
                        row.getString("name_english"),
                        new Euros(row.getLong("left_now")),
                        new Euros(row.getLong("paid"))))
                .list();
    }

    private static BudgetSummary summary(ResultSet row) throws SQLException {
        return new BudgetSummary(
                new BudgetId(row.getObject("id", UUID.class)),
                new LabelCode(row.getString("label")),
                row.getString("name_dutch"),
                row.getString("name_english"),
                Scale.valueOf(row.getString("scale")),
                row.getString("name"),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new Euros(row.getLong("free")),
                new Euros(row.getLong("reserved")),
                new Euros(row.getLong("claimed")),
                new Euros(row.getLong("saved")),
                new Euros(row.getLong("paid")));
    }

    /** How one budget stands, for whoever decides on its money. */
    Standing standingOf(BudgetId budget) {
        return list("select * from budgets_budget where id = :id", "b.id", Map.of("id", budget.value()))
                .getFirst()
                .standing();
    }
}
