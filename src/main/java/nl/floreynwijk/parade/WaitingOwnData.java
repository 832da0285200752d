package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of somebody about waiting for pitches. */
@Component
class WaitingOwnData {

    private static final int MOST = 1_000;

    private final JdbcClient database;
    private final I18NProvider texts;

    WaitingOwnData(JdbcClient database, I18NProvider texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Each entry, the last first; for the data that the whole module gives of somebody. */
    OwnDatum about(AccountId account, Locale language) {
        return OwnDatum.of("waiting", entries(account), it -> it.words(texts, language), Entry::code);
    }

    private record Entry(
            String edition,
            String category,
            int pitches,
            int leastCm,
            String days,
            String state,
            Instant joinedAt,
            String outOfTurn) {

        String words(I18NProvider texts, Locale language) {
            return edition + " · "
                    + texts.getTranslation("parade.category." + category, language) + " · "
                    + texts.getTranslation("parade.own-data.waiting." + state, language) + " · "
                    + DutchTime.momentInYear(joinedAt, language);
        }

        Map<String, Object> code() {
            return Map.of(
                    "edition", edition,
                    "category", category,
                    "pitches", pitches,
                    "leastCm", leastCm,
                    "days", days,
                    "state", state,
                    "joined", joinedAt.toString(),
                    "outOfTurn", outOfTurn);
        }
    }

    private List<Entry> entries(AccountId account) {
        return database.sql("""
                        select e.name, w.category, w.pitches, w.least_cm, w.state, w.joined_at, coalesce(w.out_of_turn, '') as out_of_turn,
                            (select group_concat(d.day order by d.day) from parade_waiting_day d where d.waiting_id = w.id) as days
                        from parade_waiting w join parade_edition e on e.id = w.edition_id
                        where w.account_id = :account order by w.joined_at desc limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> entryIn(row))
                .list();
    }

    private static Entry entryIn(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("name"),
                row.getString("category"),
                row.getInt("pitches"),
                row.getInt("least_cm"),
                row.getString("days"),
                row.getString("state"),
                row.getObject("joined_at", Instant.class),
                row.getString("out_of_turn"));
    }
}
