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
                """
                select r.state, r.category, r.item_code, r.text, r.moments, r.ask, r.ask_cents, r.street, r.door, r.postcode,
                    r.town, r.placed_at, r.agreed_at, r.appointment, r.ended_at, r.thanks, r.placed_at as at,
                    if(r.trouble_by = :account, r.trouble_text, null) as trouble_text,
                    if(r.ended_by = :account, r.end_reason, null) as end_reason
                from harry_request r where r.asked_by = :account
                """,
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
                                "thanks",
                                "end_reason",
                                "trouble_text"),
                        row.getString("text")));
    }

    private List<Line> helped(AccountId account) {
        return lines(
                """
                select r.category, i.invited_at, i.declined_at, o.ask, o.ask_cents, o.offered_at,
                    if(r.helper_id = :account, r.state, null) as state,
                    if(r.helper_id = :account, r.agreed_at, null) as agreed_at,
                    if(r.helper_id = :account, r.agreed_ask, null) as agreed_ask,
                    if(r.helper_id = :account, r.agreed_cents, null) as agreed_cents,
                    if(r.helper_id = :account, r.appointment, null) as appointment,
                    if(r.helper_id = :account, r.ended_at, null) as ended_at,
                    if(r.ended_by = :account, r.end_reason, null) as end_reason,
                    if(r.trouble_by = :account, r.trouble_text, null) as trouble_text,
                    coalesce(o.offered_at, i.invited_at, r.agreed_at) as at
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
                                "invited_at",
                                "declined_at",
                                "ask",
                                "ask_cents",
                                "offered_at",
                                "state",
                                "agreed_at",
                                "agreed_ask",
                                "agreed_cents",
                                "appointment",
                                "ended_at",
                                "end_reason",
                                "trouble_text"),
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
