package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody proposed, what they said about proposals, what they are for and what they objected to. Nobody can tell them what they voted:
 * that is known to whoever holds the receipt of the ballot.
 */
@Component
class BlockbudgetOwnData implements OwnDataSource {

    private static final int MOST = 1_000;

    private final JdbcClient database;

    BlockbudgetOwnData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "blockbudget";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        var proposed = written("""
                        select title, text, proposed_at as at from blockbudget_proposal
                        where proposed_by = :account order by proposed_at desc limit :most
                        """, account);
        var said = written("""
                        select p.title, c.text, c.written_at as at
                        from blockbudget_comment c join blockbudget_proposal p on p.id = c.proposal_id
                        where c.account_id = :account and c.removed_at is null
                        order by c.written_at desc limit :most
                        """, account);
        var objected = written("""
                        select coalesce(p.title, r.title) as title, o.text, o.made_at as at
                        from blockbudget_objection o join blockbudget_round r on r.id = o.round_id
                        left join blockbudget_proposal p on p.id = o.proposal_id
                        where o.made_by = :account and o.text is not null
                        order by o.made_at desc limit :most
                        """, account);
        return List.of(
                OwnDatum.of("objections", objected, it -> it.words(language), Written::code),
                OwnDatum.of("proposals", proposed, it -> it.words(language), Written::code),
                OwnDatum.of("comments", said, it -> it.words(language), Written::code),
                OwnDatum.of("supports", supported(account), it -> it, it -> it));
    }

    private List<Written> written(String query, AccountId account) {
        return database.sql(query)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> written(row))
                .list();
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(row.getString("title"), row.getString("text"), row.getObject("at", Instant.class));
    }

    private record Written(String title, String text, Instant at) {

        String words(Locale language) {
            return "%s · %s · %s".formatted(DutchTime.date(DutchTime.day(at), language), title, text);
        }

        Map<String, Object> code() {
            return Map.of("at", at.toString(), "title", title, "text", text);
        }
    }

    private List<String> supported(AccountId account) {
        return database.sql("""
                        select p.title from blockbudget_support s join blockbudget_proposal p on p.id = s.proposal_id
                        where s.account_id = :account order by p.proposed_at desc limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> row.getString("title"))
                .list();
    }
}
