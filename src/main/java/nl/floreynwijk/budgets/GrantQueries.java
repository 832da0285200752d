package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads grants with what came of them. */
@Component
class GrantQueries {

    private static final String SUMMARY = """
            select g.*, f.name as funder, b.name as budget_name, l.name_dutch, l.name_english, l.split_percent,
                s.name_dutch as split_dutch, s.name_english as split_english,
                (select sum(i.received_cents) from budgets_instalment i where i.grant_id = g.id) as received,
                (select sum(i.cents - i.lapsed_cents - i.received_cents) from budgets_instalment i
                    where i.grant_id = g.id) as still_open
            from budgets_grant g
            join budgets_funder f on f.id = g.funder_id
            join budgets_budget b on b.id = g.budget_id
            join budgets_label l on l.code = b.label
            left join budgets_label s on s.code = l.split_label
            """;

    private static final String WITH_INSTALMENTS = """
            select q.*, (select coalesce(-sum(a.balance_cents), 0) from budgets_account a
                    where a.about = q.id and a.budget_id = q.budget_id and a.kind in ('GRANTED', 'RETURNED')) as kept,
                i.number, i.due_on, i.cents as part_cents, i.lapsed_cents, i.received_cents,
                (select group_concat(d.attachment_id order by d.attachment_id) from budgets_grant_document d
                    where d.grant_id = q.id and %s) as documents
            from (%s where g.id = :id) q join budgets_instalment i on i.grant_id = q.id
            order by i.number
            """.formatted(DocumentIds.OPEN, SUMMARY);

    private final Attachments attachments;
    private final JdbcClient database;

    GrantQueries(Attachments attachments, JdbcClient database) {
        this.attachments = attachments;
        this.database = database;
    }

    List<GrantSummary> search(String words, int offset, int limit) {
        return database.sql(SUMMARY + """
                        where g.title like :words or f.name like :words or b.name like :words
                        order by g.made_at desc, g.id desc limit :limit offset :offset
                        """)
                .param("words", "%" + LikeText.escaped(words.strip()) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    Optional<GrantDetails> find(GrantId id) {
        var expectations = new ArrayList<GrantDetails.Expected>();
        var cuts = new ArrayList<GrantCut>();
        readRest(id, expectations, cuts);
        return database.sql(WITH_INSTALMENTS).param("id", id.value()).query(rows -> {
            return rows.next() ? Optional.of(details(rows, expectations, cuts)) : Optional.empty();
        });
    }

    /** Of all rows, each with an instalment: there is always one. */
    private GrantDetails details(ResultSet rows, List<GrantDetails.Expected> expectations, List<GrantCut> cuts)
            throws SQLException {
        var summary = summary(rows);
        var dutch = rows.getString("name_dutch");
        var english = rows.getString("name_english");
        var share = share(rows);
        var givenBack = new Euros(rows.getLong("given_back_cents"));
        var kept = new Euros(rows.getLong("kept"));
        var documents = attachments.describe(DocumentIds.read(rows.getString("documents")));
        var instalments = new ArrayList<Instalment>();
        do {
            instalments.add(instalment(rows));
        } while (rows.next());
        return new GrantDetails(
                summary, dutch, english, share, givenBack, kept, instalments, expectations, cuts, documents);
    }

    /** What the budget that a grant was promised for got of it itself, and did not give back. */
    Euros keptOf(GrantId id) {
        return new Euros(
                database.sql("""
                        select coalesce(-sum(a.balance_cents), 0)
                        from budgets_grant g join budgets_account a on a.about = g.id and a.budget_id = g.budget_id
                        where g.id = :id and a.kind in ('GRANTED', 'RETURNED')
                        """).param("id", id.value()).query(Long.class).single());
    }

    private static Instalment instalment(ResultSet row) throws SQLException {
        return new Instalment(
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                new Euros(row.getLong("part_cents")),
                new Euros(row.getLong("lapsed_cents")),
                new Euros(row.getLong("received_cents")));
    }

    /** What was expected and what was cut, in one question. */
    private void readRest(GrantId id, List<GrantDetails.Expected> expectations, List<GrantCut> cuts) {
        database.sql("""
                        select number, text, shown_by, met_on, finding, null as cents, null as lapsed_cents,
                            null as reason, null as made_at
                        from budgets_expectation where grant_id = :id
                        union all
                        select null, null, null, null, null, cents, lapsed_cents, reason, made_at
                        from budgets_cut where grant_id = :id
                        order by made_at desc, number
                        """).param("id", id.value()).query(row -> {
            if (row.getObject("made_at") == null) {
                expectations.add(expected(row));
            } else {
                cuts.add(cut(row));
            }
        });
    }

    private static GrantSummary summary(ResultSet row) throws SQLException {
        return new GrantSummary(
                new GrantId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("funder"),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                row.getString("budget_name"),
                new Euros(row.getLong("cents")),
                new Euros(row.getLong("received")),
                new Euros(row.getLong("still_open")),
                new Euros(row.getLong("owed_cents")),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_until", LocalDate.class));
    }

    private static Optional<GrantDetails.Share> share(ResultSet row) throws SQLException {
        var dutch = row.getString("split_dutch");
        return dutch == null
                ? Optional.empty()
                : Optional.of(
                        new GrantDetails.Share(row.getInt("split_percent"), dutch, row.getString("split_english")));
    }

    private static GrantDetails.Expected expected(ResultSet row) throws SQLException {
        var finding = Objects.requireNonNullElse(row.getString("finding"), "");
        return new GrantDetails.Expected(
                row.getInt("number"),
                row.getString("text"),
                row.getString("shown_by"),
                Optional.ofNullable(row.getObject("met_on", LocalDate.class))
                        .map(day -> new GrantDetails.Seen(day, finding)));
    }

    private static GrantCut cut(ResultSet row) throws SQLException {
        return new GrantCut(
                new Euros(row.getLong("cents")),
                new Euros(row.getLong("lapsed_cents")),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getObject("made_at", Instant.class));
    }
}
