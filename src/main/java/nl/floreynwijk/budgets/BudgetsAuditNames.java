package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AuditName;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit trail calls budgets and what belongs to them. A budget is called as its holder, without its label. */
@Component
class BudgetsAuditNames implements AuditNames {

    /** Whoever looks for more looks for nothing in particular. */
    private static final int MOST = 1_000;

    private static final String NAMES = """
            select cast(id as char) as thing, name, concat('/potjes/', id) as page from budgets_budget where id in (:ids)
            union all
            select cast(id as char), title, concat('/kantoor/toezeggingen/', id) from budgets_grant where id in (:ids)
            union all
            select cast(id as char), name, null from budgets_funder where id in (:ids)
            union all
            select cast(id as char), name, null from budgets_supplier where id in (:ids)
            union all
            select cast(e.id as char), concat(s.name, ', ', e.invoice_number), null
            from budgets_expense e join budgets_supplier s on s.id = e.supplier_id where e.id in (:ids)
            union all
            select code, if(:dutch, name_dutch, name_english), null from budgets_label where code in (:codes)
            union all
            select code, if(:dutch, name_dutch, name_english), null from budgets_purpose where code in (:codes)
            """;

    private static final String ABOUT = """
            with budget as (select id from budgets_budget where name like :words order by opened_at desc limit :most),
                supplier as (select id from budgets_supplier where name like :words limit :most)
            select id from budget
            union select id from supplier
            union select e.id from budgets_expense e join supplier s on s.id = e.supplier_id
            union select g.id from budgets_grant g join budget b on b.id = g.budget_id
            """;

    private final JdbcClient database;
    private final CurrentAccount currentAccount;

    BudgetsAuditNames(JdbcClient database, CurrentAccount currentAccount) {
        this.database = database;
        this.currentAccount = currentAccount;
    }

    @Override
    public Map<String, AuditName> of(Collection<String> ids, Locale language) {
        var mayOpen = Stream.of(Role.BOARD, Role.TREASURER).anyMatch(currentAccount::has);
        var names = new HashMap<String, AuditName>();
        var uuids = AuditNames.uuids(ids);
        database.sql(NAMES)
                .param("ids", uuids.isEmpty() ? List.of(new UUID(0, 0)) : uuids)
                .param("codes", ids)
                .param("dutch", language.getLanguage().equals("nl"))
                .query(row -> {
                    names.put(row.getString("thing"), name(row, mayOpen));
                });
        return names;
    }

    private static AuditName name(ResultSet row, boolean mayOpen) throws SQLException {
        return new AuditName(
                row.getString("name"),
                Optional.ofNullable(row.getString("page")).filter(_ -> mayOpen));
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
