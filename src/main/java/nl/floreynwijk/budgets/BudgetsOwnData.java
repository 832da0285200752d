package nl.floreynwijk.budgets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which budgets are somebody's own, and what is in them. */
@Component
class BudgetsOwnData implements OwnDataSource {

    private final JdbcClient database;

    BudgetsOwnData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "budgets";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        var dutch = language.getLanguage().equals("nl");
        var own = database.sql("""
                        select if(:dutch, l.name_dutch, l.name_english) as label, sum(a.balance_cents) as cents
                        from budgets_budget b
                        join budgets_label l on l.code = b.label
                        left join budgets_account a on a.budget_id = b.id and a.balance_cents <> 0
                            and a.kind in ('FREE', 'SAVED', 'RESERVED', 'CLAIMED')
                        where b.account_id = :account
                        group by b.id
                        order by l.position
                        """)
                .param("dutch", dutch)
                .param("account", account.value())
                .query((row, _) -> new Own(row.getString("label"), new Euros(row.getLong("cents"))))
                .list();
        return List.of(OwnDatum.of("budgets", own, it -> it.words(language), Own::code));
    }

    private record Own(String label, Euros amount) {

        String words(Locale language) {
            return label + ": " + amount.text(language);
        }

        Map<String, Object> code() {
            return Map.of("label", label, "cents", amount.cents());
        }
    }
}
