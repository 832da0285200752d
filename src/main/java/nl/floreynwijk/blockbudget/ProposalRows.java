package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One proposal with what it is part of, its parts and what was written about it, read at once: a row for each, of which
 * the first column says what it is.
 */
class ProposalRows {

    private static final String PROPOSAL = """
            , p.text, p.proposed_by as account_id, p.proposed_at as at,
                p.responsibility, p.urgent, p.reason, p.merged_into, p.by_office as office, false as removed
            from blockbudget_proposal p where p.id = :proposal and p.state <> 'WITHDRAWN'
            """;

    private static final String OTHERS = """
            select 'OTHER', q.id, q.round_id, q.title, '', '', q.state, null, null, null, false, 0, false, 0, null, '', null,
                q.proposed_at, null, false, null, q.merged_into, false, false
            from blockbudget_proposal p
            join blockbudget_proposal q on q.merged_into = p.id or q.id = p.merged_into
            where p.id = :proposal
            """;

    private static final String COMMENTS = """
            (select 'COMMENT', c.id, null, '', '', '', '', null, null, null, c.account_id = :account, 0, false, 0, null,
                c.text, c.account_id, c.written_at, null, false, c.removal_reason, null, c.office, c.removed_at is not null
            from blockbudget_comment c where c.proposal_id = :proposal
            order by c.written_at desc, c.id limit %d)
            """.formatted(ProposalDetails.MOST_COMMENTS);

    private final Optional<AccountId> viewer;
    private final List<ProposalTitle> parts = new ArrayList<>();
    private final List<CommentRow> comments = new ArrayList<>();
    private @Nullable Main main;
    private @Nullable ProposalTitle partOf;

    /** What stands in the row of the proposal itself. */
    private record Main(
            ProposalCard card,
            String text,
            Optional<AccountId> proposer,
            boolean byOffice,
            Instant proposedAt,
            int responsibility,
            boolean urgent,
            String reason) {}

    private record CommentRow(
            CommentId id,
            Optional<AccountId> writer,
            boolean byOffice,
            String text,
            Instant writtenAt,
            boolean removed,
            String reason) {}

    ProposalRows(Optional<AccountId> viewer) {
        this.viewer = viewer;
    }

    /**
     * The whole question.
     *
     * @param card the columns of a card
     */
    static String query(String card) {
        return "select 'PROPOSAL' as kind, " + card + PROPOSAL + " union all " + OTHERS + " union all " + COMMENTS;
    }

    void read(ResultSet row) throws SQLException {
        switch (row.getString("kind")) {
            case "PROPOSAL" -> main = main(row);
            case "OTHER" -> readOther(row);
            default -> comments.add(comment(row));
        }
    }

    private static Main main(ResultSet row) throws SQLException {
        return new Main(
                ProposalQueries.card(row),
                row.getString("text"),
                account(row),
                row.getBoolean("office"),
                row.getObject("at", Instant.class),
                row.getInt("responsibility"),
                row.getBoolean("urgent"),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    private static Optional<AccountId> account(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new);
    }

    /** What is part of something has nothing of its own. */
    private void readOther(ResultSet row) throws SQLException {
        var title = new ProposalTitle(new ProposalId(row.getObject("id", UUID.class)), row.getString("title"));
        if (row.getObject("merged_into", UUID.class) == null) {
            partOf = title;
        } else {
            parts.add(title);
        }
    }

    private static CommentRow comment(ResultSet row) throws SQLException {
        return new CommentRow(
                new CommentId(row.getObject("id", UUID.class)),
                account(row),
                row.getBoolean("office"),
                row.getString("text"),
                row.getObject("at", Instant.class),
                row.getBoolean("removed"),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    boolean isFound() {
        return main != null;
    }

    ProposalCard card() {
        return Objects.requireNonNull(main).card();
    }

    /**
     * All of it.
     *
     * @param names what people in the block are called
     */
    ProposalDetails details(String roundTitle, Map<AccountId, String> names, ProposalDetails.May may) {
        var its = Objects.requireNonNull(main);
        return new ProposalDetails(
                its.card(),
                roundTitle,
                its.text(),
                its.proposer().map(names::get),
                its.byOffice(),
                its.proposedAt(),
                Optional.of(its.responsibility()).filter(it -> it > 0).map(Responsibility::of),
                its.urgent(),
                its.reason(),
                Optional.ofNullable(partOf),
                parts,
                comments.reversed().stream().map(it -> told(it, names)).toList(),
                may);
    }

    private ProposalComment told(CommentRow comment, Map<AccountId, String> names) {
        return new ProposalComment(
                comment.id(),
                comment.writer().filter(_ -> !comment.byOffice()).map(names::get),
                comment.byOffice(),
                comment.writer().isPresent() && comment.writer().equals(viewer),
                comment.text(),
                comment.writtenAt(),
                comment.removed(),
                comment.reason());
    }
}
