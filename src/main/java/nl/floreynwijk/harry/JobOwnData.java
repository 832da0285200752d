package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of somebody about jobs: what they asked, what they did or offered, and what they wrote. */
@Component
class JobOwnData {

    private static final int MOST = 1_000;

    private final JdbcClient database;

    JobOwnData(JdbcClient database) {
        this.database = database;
    }

    List<OwnDatum> about(AccountId account) {
        return List.of(
                OwnDatum.of("requests", asked(account), Line::words, Line::code),
                OwnDatum.of("helped", helped(account), Line::words, Line::code),
                OwnDatum.of("messages", messages(account), Line::words, Line::code));
    }

    /** One thing, in words and in codes. */
    private record Line(String words, Map<String, Object> code) {

        static Line in(ResultSet row, List<String> columns, String text) throws SQLException {
            var code = new LinkedHashMap<String, Object>();
            for (var column : columns) {
                var value = row.getString(column);
                if (value != null && !value.isEmpty()) {
                    code.put(column, value);
                }
            }
            var day = DutchTime.day(row.getObject("at", Instant.class));
            return new Line(day + " · " + text, code);
        }
    }

    private List<Line> asked(AccountId account) {
        return lines(
                "select r.*, placed_at as at from harry_request r where asked_by = :account",
                account,
                (row, _) -> Line.in(
                        row,
                        List.of(
                                "placed_at",
                                "state",
                                "category",
                                "item_code",
                                "text",
                                "moments",
                                "ask",
                                "ask_cents",
                                "street",
                                "door",
                                "postcode",
                                "town",
                                "agreed_at",
                                "appointment",
                                "ended_at",
                                "thanks"),
                        row.getString("text")));
    }

    private List<Line> helped(AccountId account) {
        return lines(
                """
                select r.category, r.state, r.helper_id = :account as done_by_me, i.invited_at, i.declined_at,
                    o.ask, o.ask_cents, o.offered_at, r.agreed_at, r.ended_at,
                    coalesce(r.agreed_at, o.offered_at, i.invited_at) as at
                from harry_request r
                left join harry_invitation i on i.request_id = r.id and i.account_id = :account
                left join harry_offer o on o.request_id = r.id and o.account_id = :account
                where r.helper_id = :account or i.account_id = :account
                """,
                account,
                (row, _) -> Line.in(
                        row,
                        List.of(
                                "category",
                                "state",
                                "done_by_me",
                                "invited_at",
                                "declined_at",
                                "ask",
                                "ask_cents",
                                "offered_at",
                                "agreed_at",
                                "ended_at"),
                        row.getString("category")));
    }

    private List<Line> messages(AccountId account) {
        return lines(
                """
                select m.*, m.sent_at as at from harry_message m join harry_request r on r.id = m.request_id
                where (m.by_asker and r.asked_by = :account) or (not m.by_asker and m.account_id = :account)
                """, account, (row, _) -> Line.in(row, List.of("sent_at", "text", "doubts"), row.getString("text")));
    }

    private List<Line> lines(String sql, AccountId account, RowMapper<Line> mapper) {
        return database.sql(sql + " order by at desc limit :most")
                .param("account", account.value())
                .param("most", MOST)
                .query(mapper)
                .list();
    }
}
