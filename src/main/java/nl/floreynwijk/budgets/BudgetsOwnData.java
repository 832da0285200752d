package nl.floreynwijk.budgets;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which budgets are somebody's own, what is in them, and the newest of what happened to it. */
@Component
class BudgetsOwnData implements OwnDataSource {

    private static final int MOST_LINES = 1_000;

    private final BookLineQueries lines;
    private final JdbcClient database;
    private final I18NProvider texts;

    BudgetsOwnData(BookLineQueries lines, JdbcClient database, I18NProvider texts) {
        this.lines = lines;
        this.database = database;
        this.texts = texts;
    }

    @Override
    public String module() {
        return "budgets";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        var own = own(account, language);
        var told = own.stream()
                .flatMap(it -> lines.of(it.id(), Long.MAX_VALUE, MOST_LINES, Sight.OWN).stream())
                .toList();
        return List.of(
                OwnDatum.of("budgets", own, it -> it.words(language), Own::code),
                OwnDatum.of("lines", told, it -> words(it, language), BudgetsOwnData::code));
    }

    private List<Own> own(AccountId account, Locale language) {
        return database.sql("""
                        select b.id, if(:dutch, l.name_dutch, l.name_english) as label, sum(a.balance_cents) as cents
                        from budgets_budget b
                        join budgets_label l on l.code = b.label
                        left join budgets_account a on a.budget_id = b.id and a.balance_cents <> 0
                            and a.kind in ('FREE', 'SAVED', 'RESERVED', 'CLAIMED')
                        where b.account_id = :account
                        group by b.id
                        order by l.position
                        """)
                .param("dutch", language.getLanguage().equals("nl"))
                .param("account", account.value())
                .query((row, _) -> new Own(
                        new BudgetId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        new Euros(row.getLong("cents"))))
                .list();
    }

    private record Own(BudgetId id, String label, Euros amount) {

        String words(Locale language) {
            return label + ": " + amount.text(language);
        }

        Map<String, Object> code() {
            return Map.of("label", label, "cents", amount.cents());
        }
    }

    private String words(BookLine line, Locale language) {
        return Stream.of(
                        DutchTime.date(line.day(), language),
                        texts.getTranslation("budgets.export.kind." + line.kind(), language),
                        line.amount().text(language),
                        line.what(),
                        line.about(),
                        line.reason())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, Object> code(BookLine line) {
        return Map.of(
                "day", line.day().toString(),
                "kind", line.kind().name(),
                "cents", line.amount().cents(),
                "reversal", line.isReversal(),
                "what", line.what(),
                "about", line.about(),
                "reason", line.reason());
    }
}
