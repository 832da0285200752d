package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.PurposeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposals as people see them, one query for each list. It asks nobody's leave. */
@Component
class ProposalQueries {

    /** Of a proposal {@code p}, as {@code :account} sees it. */
    private static final String CARD = """
            p.id, p.round_id, p.title, left(p.text, %d) as first_words, p.place, p.state, p.cents, p.guess_cents, p.number,
            p.proposed_by = :account as mine,
            (select count(distinct s.account_id) %2$s) as supporters,
            exists (select 1 %2$s and s.account_id = :account) as supported,
            (select count(*) from blockbudget_comment c where c.proposal_id = p.id and c.removed_at is null) as comments,
            (select group_concat(h.attachment_id order by h.position) from blockbudget_photo h
                where h.proposal_id = p.id) as photos
            """.formatted(ProposalCard.FIRST_WORDS, Supports.OF_WHOLE);

    private static final String CHECKED = """
            select p.id, p.title, left(p.text, %d) as first_words, p.place, p.state, p.guess_cents, p.cents, p.purpose,
                p.responsibility, p.urgent, p.reason, p.merged_into, p.version,
                (select count(distinct s.account_id) %s) as supporters,
                (select count(*) from blockbudget_comment c where c.proposal_id = p.id and c.removed_at is null) as comments,
                (select count(*) from blockbudget_photo h where h.proposal_id = p.id) as photos,
                exists (select 1 from blockbudget_proposal q where q.merged_into = p.id) as has_parts
            from blockbudget_proposal p
            where p.round_id = :round and p.state <> 'WITHDRAWN'
            order by p.proposed_at, p.id
            """.formatted(ProposalCard.FIRST_WORDS, Supports.OF_WHOLE);

    private final JdbcClient database;

    ProposalQueries(JdbcClient database) {
        this.database = database;
    }

    /** What was not taken back: by number once there are numbers, else the newest first, and last what is not voted on. */
    List<ProposalCard> cards(RoundId round, Optional<AccountId> viewer) {
        return database.sql("select " + CARD + """
                        from blockbudget_proposal p
                        where p.round_id = :round and p.state <> 'WITHDRAWN'
                        order by p.state in ('REFUSED', 'MERGED'), p.number is null, p.number, p.proposed_at desc, p.id
                        """)
                .param("round", round.value())
                .param("account", viewer.map(AccountId::value).orElse(null))
                .query((row, _) -> card(row))
                .list();
    }

    static ProposalCard card(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new ProposalCard(
                new ProposalId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("title"),
                row.getString("first_words"),
                row.getString("place"),
                ProposalState.valueOf(row.getString("state")),
                euros(row, "cents"),
                euros(row, "guess_cents"),
                row.getInt("supporters"),
                row.getInt("comments"),
                row.getBoolean("mine"),
                row.getBoolean("supported"),
                photos(row.getString("photos")),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }

    private static Optional<Euros> euros(ResultSet row, String column) throws SQLException {
        var cents = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new Euros(cents));
    }

    /** Of ids with commas between them; none where there is nothing. */
    private static List<AttachmentId> photos(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",", -1)).map(AttachmentId::of).toList();
    }

    /** What was not taken back, the oldest first, as the office decides on it. */
    List<CheckedProposal> checked(RoundId round) {
        return database.sql(CHECKED)
                .param("round", round.value())
                .query((row, _) -> checked(row))
                .list();
    }

    private static CheckedProposal checked(ResultSet row) throws SQLException {
        return new CheckedProposal(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("first_words"),
                row.getString("place"),
                ProposalState.valueOf(row.getString("state")),
                euros(row, "guess_cents"),
                costing(row),
                row.getInt("supporters"),
                row.getInt("comments"),
                row.getInt("photos"),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(ProposalId::new),
                row.getBoolean("has_parts"),
                row.getInt("version"));
    }

    private static Optional<Costing> costing(ResultSet row) throws SQLException {
        var purpose = row.getString("purpose");
        var urgent = row.getBoolean("urgent");
        var responsibility = row.getInt("responsibility");
        // What was made up to practise on is for nothing in particular
        return euros(row, "cents")
                .filter(_ -> purpose != null)
                .map(it -> new Costing(it, new PurposeCode(purpose), Responsibility.of(responsibility), urgent));
    }

    /** One proposal with all that belongs to it; empty when it was taken back. */
    Optional<ProposalRows> find(ProposalId id, Optional<AccountId> viewer) {
        var rows = new ProposalRows(viewer);
        database.sql(ProposalRows.query(CARD))
                .param("proposal", id.value())
                .param("account", viewer.map(AccountId::value).orElse(null))
                .query(rows::read);
        return Optional.of(rows).filter(ProposalRows::isFound);
    }
}
