package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.places.BlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads what becomes of the winners of a round, with its round, in one query. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class WorkQueries {

    private static final String WORKS = """
            select r.*, w.proposal_id, p.title as winner, p.urgent, a.cents as won_cents, a.reservation_id, w.state, w.note,
                w.changed_at, w.done_by, w.done_at, w.confirmed_at, b.reason,
                exists (select 1 from blockbudget_objection o where o.round_id = r.id and o.state = 'OPEN'
                    and (o.proposal_id is null or o.proposal_id = w.proposal_id)) as objected,
                exists (select 1 from blockbudget_objection o where o.round_id = r.id and o.state = 'UPHELD'
                    and (o.proposal_id is null or o.proposal_id = w.proposal_id)) as upheld,
                (select json_arrayagg(json_object('id', cast(q.id as char), 'supplier', q.supplier, 'cents', q.cents,
                        'document', cast(q.attachment_id as char), 'chosen', if(q.chosen, 1, 0)) order by q.cents, q.id)
                    from blockbudget_quote q where q.proposal_id = w.proposal_id) as quotes,
                (select group_concat(cast(f.attachment_id as char) order by f.position)
                    from blockbudget_work_photo f where f.proposal_id = w.proposal_id) as photos
            from blockbudget_round r
            join blockbudget_result s on s.round_id = r.id
            left join blockbudget_award a on a.round_id = r.id
            left join blockbudget_work w on w.proposal_id = a.proposal_id
            left join blockbudget_proposal p on p.id = a.proposal_id
            left join blockbudget_setback b on b.proposal_id = a.proposal_id
            where r.id = :round order by a.position
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    WorkQueries(JdbcClient database) {
        this.database = database;
    }

    /** The round of works. */
    record Head(
            RoundId round,
            String title,
            BlockId block,
            String blockName,
            BudgetId budget,
            RoundTasks tasks,
            RoundDays days,
            Phase phase) {}

    /** A winner, as it is kept. */
    record Row(
            ProposalId id,
            String title,
            Euros amount,
            ReservationId reservation,
            boolean isUrgent,
            WorkState state,
            Optional<WorkRefusal> refusal,
            String setback,
            Instant changedAt,
            Optional<AccountId> doneBy,
            Optional<Instant> doneAt,
            Optional<Instant> confirmedAt,
            boolean isObjectedTo,
            boolean isUpheld,
            List<WorkRoom.Offer> quotes,
            List<AttachmentId> photos) {

        /** What it waits for. */
        WorkWaits waits(Phase phase) {
            if (phase == Phase.STOPPED) {
                return WorkWaits.STOPPED;
            }
            if (isUrgent) {
                return WorkWaits.NOTHING;
            }
            if (isUpheld) {
                return WorkWaits.UPHELD;
            }
            if (isObjectedTo) {
                return WorkWaits.OBJECTED;
            }
            return phase == Phase.OBJECTIONS ? WorkWaits.PERIOD : WorkWaits.NOTHING;
        }
    }

    /** A round with its winners, in the order in which they were chosen. */
    record Found(Head head, List<Row> rows) {}

    private record Line(Head head, Optional<Row> row) {}

    /** The works of a round; empty before it is counted. */
    Optional<Found> find(RoundId round, Instant now) {
        var lines = database.sql(WORKS)
                .param("round", round.value())
                .query((row, _) -> new Line(head(row, now), row(row)))
                .list();
        return lines.stream()
                .findFirst()
                .map(it -> new Found(
                        it.head(),
                        lines.stream().flatMap(line -> line.row().stream()).toList()));
    }

    private static Head head(ResultSet row, Instant now) throws SQLException {
        var days = RoomQueries.days(row);
        return new Head(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new BlockId(row.getObject("block_id", UUID.class)),
                row.getString("block_name"),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                ResultQueries.tasks(row),
                days,
                RoomQueries.marks(row).phase(days, now));
    }

    private static Optional<Row> row(ResultSet row) throws SQLException {
        var winner = row.getObject("proposal_id", UUID.class);
        return winner == null ? Optional.empty() : Optional.of(row(row, new ProposalId(winner)));
    }

    private static Row row(ResultSet row, ProposalId winner) throws SQLException {
        return new Row(
                winner,
                row.getString("winner"),
                new Euros(row.getLong("won_cents")),
                new ReservationId(row.getObject("reservation_id", UUID.class)),
                row.getBoolean("urgent"),
                WorkState.valueOf(row.getString("state")),
                WorkRefusal.parse(row.getString("note")),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getObject("changed_at", Instant.class),
                Optional.ofNullable(row.getObject("done_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("done_at", Instant.class)),
                Optional.ofNullable(row.getObject("confirmed_at", Instant.class)),
                row.getBoolean("objected"),
                row.getBoolean("upheld"),
                quotes(row.getString("quotes")),
                photos(row.getString("photos")));
    }

    /** What a supplier asks, as the database tells it. */
    record QuoteRow(
            String id,
            String supplier,
            long cents,
            @Nullable String document,
            int chosen) {

        WorkRoom.Offer offer() {
            return new WorkRoom.Offer(
                    QuoteId.of(id),
                    supplier,
                    new Euros(cents),
                    Optional.ofNullable(document).map(AttachmentId::of),
                    chosen == 1);
        }
    }

    private static List<WorkRoom.Offer> quotes(@Nullable String json) {
        return json == null
                ? List.of()
                : Stream.of(JSON.readValue(json, QuoteRow[].class))
                        .map(QuoteRow::offer)
                        .toList();
    }

    private static List<AttachmentId> photos(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",", -1)).map(AttachmentId::of).toList();
    }
}
