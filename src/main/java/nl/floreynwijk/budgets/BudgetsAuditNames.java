package nl.floreynwijk.budgets;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit trail calls budgets and what belongs to them. A budget is called as its holder, without its label. */
@Component
class BudgetsAuditNames implements AuditNames {

    /** Whoever looks for more looks for nothing in particular. */
    private static final int MOST = 1_000;

    private static final String NAMES = """
            select cast(id as char) as thing, name as dutch, name as english, page
            from (
                select id, name, concat('/potjes/', id) as page from budgets_budget where id in (:ids)
                union all
                select id, title, concat('/kantoor/toezeggingen/', id) from budgets_grant where id in (:ids)
                union all select id, name, null from budgets_funder where id in (:ids)
                union all select id, name, null from budgets_supplier where id in (:ids)
                union all
                select e.id, concat(s.name, ', ', e.invoice_number), null
                from budgets_expense e join budgets_supplier s on s.id = e.supplier_id where e.id in (:ids)
            ) thing
            union all select code, name_dutch, name_english, null from budgets_label where code in (:codes)
            union all select code, name_dutch, name_english, null from budgets_purpose where code in (:codes)
            """;

    private static final String ABOUT = """
            with budget as (select id from budgets_budget where name like :words order by opened_at desc limit :most),
                supplier as (select id from budgets_supplier where name like :words limit :most)
            select id from budget
            union select id from supplier
            union select e.id from budgets_expense e join supplier s on s.id = e.supplier_id
            union select g.id from budgets_grant g join budget b on b.id = g.budget_id
            limit :most
            """;

    private final JdbcClient database;

    BudgetsAuditNames(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.BOARD, Role.TREASURER)));
    }

    @Override
    public Set<String> about(String words) {
        return new HashSet<>(database.sql(ABOUT)
                .param("words", "%" + LikeText.escaped(words) + "%")
                .param("most", MOST)
                .query((row, _) -> row.getString(1))
                .list());
    }
}
