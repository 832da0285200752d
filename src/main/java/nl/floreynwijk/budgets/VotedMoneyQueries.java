package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the budgets that blocks vote about, and what became of what they decided. */
@Component
class VotedMoneyQueries {

    private static final String RESERVATIONS = """
            select r.id, r.title, r.cents, r.unfit_since, r.closed_at, coalesce(a.balance_cents, 0) as left_now,
                coalesce(sum(if(e.state in ('WAITING', 'READY', 'ORDERED'), e.cents, 0)), 0) as claimed,
                coalesce(sum(if(e.state = 'PAID', e.cents, 0)), 0) as paid
            from budgets_reservation r
            left join budgets_account a on a.about = r.id and a.kind = 'RESERVED'
            left join budgets_expense e on e.reservation_id = r.id
            where r.id in (:ids)
            group by r.id
            """;

    private final JdbcClient database;

    VotedMoneyQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<VotableBudget> find(BudgetId budget) {
        return budgets("b.id = :value", "l.position", budget.value()).stream().findFirst();
    }

    List<VotableBudget> ofBlock(BlockId block) {
        return budgets("b.holder = :value", "l.position", Holder.of(block).key());
    }

    List<VotableBudget> all() {
        return budgets("b.scale = :value", "b.name, l.position", Scale.BLOCK.name());
    }

    /** A budget without its purposes, and one of them. */
    private record Row(VotableBudget budget, Optional<Purpose> purpose) {}

    private List<VotableBudget> budgets(String condition, String order, Object value) {
        return database
                .sql("""
                select b.id, b.name, b.holder, l.name_dutch, l.name_english, coalesce(a.balance_cents, 0) as free,
                    m.cents as most_at_once, p.code, p.name_dutch as purpose_dutch, p.name_english as purpose_english
                from (select b.* from budgets_budget b where b.scale = 'BLOCK' and %s order by b.name, b.id limit :most) b
                join budgets_label l on l.code = b.label
                left join budgets_account a on a.budget_id = b.id and a.kind = 'FREE'
                left join budgets_label_rule m on m.label = l.code and m.kind = 'MOST_AT_ONCE'
                left join budgets_label_purpose c on c.label = l.code
                left join budgets_purpose p on p.code = c.purpose
                order by %s, b.id, p.position
                """.formatted(condition, order))
                .param("value", value)
                .param("most", VotedMoney.MOST_AT_ONCE)
                .query((row, _) -> new Row(budget(row), purpose(row)))
                .list()
                .stream()
                .collect(
                        groupingBy(Row::budget, LinkedHashMap::new, flatMapping(it -> it.purpose().stream(), toList())))
                .entrySet()
                .stream()
                .map(it -> it.getKey().with(it.getValue()))
                .toList();
    }

    private static VotableBudget budget(ResultSet row) throws SQLException {
        return new VotableBudget(
                new BudgetId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("name_dutch"),
                row.getString("name_english"),
                new BlockId(UUID.fromString(row.getString("holder"))),
                new Euros(row.getLong("free")),
                List.of(),
                Optional.ofNullable(row.getObject("most_at_once", Long.class)).map(Euros::new));
    }

    private static Optional<Purpose> purpose(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return code == null
                ? Optional.empty()
                : Optional.of(new Purpose(
                        new PurposeCode(code), row.getString("purpose_dutch"), row.getString("purpose_english")));
    }

    /** How many took something out of this account. */
    int takenFrom(LedgerAccount account) {
        return database.sql("select count(*) from budgets_transfer where from_account = :account")
                .param("account", account.id())
                .query(Integer.class)
                .single();
    }

    List<VotedReservation> reservations(Collection<ReservationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(RESERVATIONS)
                        .param("ids", ids.stream().map(ReservationId::value).toList())
                        .query((row, _) -> reservation(row))
                        .list();
    }

    private static VotedReservation reservation(ResultSet row) throws SQLException {
        return new VotedReservation(
                new ReservationId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new Euros(row.getLong("cents")),
                new Euros(row.getLong("left_now")),
                new Euros(row.getLong("claimed")),
                new Euros(row.getLong("paid")),
                row.getObject("closed_at") != null,
                row.getObject("unfit_since") == null);
    }
}
