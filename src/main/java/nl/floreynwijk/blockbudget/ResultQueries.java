package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.BlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads a result with its round and what was decided beside it in one query, and what people object to in another. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ResultQueries {

    /** Nobody has as many votes. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String KEPT = """
            select r.*, s.file, s.fingerprint, s.units, s.ballots, s.online, s.desk, s.paper, s.proxy, s.unconfirmed, s.is_valid, s.counted_at as result_at,
                exists (select 1 from blockbudget_voter v where v.round_id = r.id and v.unit in (:units)) as has_vote,
                (select json_arrayagg(json_object('id', cast(p.id as char), 'number', p.number, 'title', p.title,
                        'winner', if(a.proposal_id is null, 0, 1), 'reason', coalesce(b.reason, ''),
                        'decidedAt', date_format(b.decided_at, '%Y-%m-%dT%H:%i:%s.%fZ')) order by p.number)
                    from blockbudget_proposal p
                    left join blockbudget_award a on a.proposal_id = p.id
                    left join blockbudget_setback b on b.proposal_id = p.id
                    where p.round_id = r.id and p.number is not null) as subjects
            from blockbudget_result s join blockbudget_round r on r.id = s.round_id
            where r.id = :round
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    ResultQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * A result as it is kept, and its round.
     *
     * @param hasVote whether one of the units has a vote in it
     */
    record Kept(
            RoundId round,
            String title,
            BlockId block,
            RoundTasks tasks,
            Euros amount,
            RoundDays days,
            Phase phase,
            boolean isPractice,
            boolean hasVote,
            String file,
            String fingerprint,
            int units,
            int ballots,
            BallotWays ways,
            int unconfirmed,
            boolean isValid,
            Instant countedAt,
            List<Afterwards.Subject> subjects) {}

    /**
     * The result of a round; empty before it is counted.
     *
     * @param units what whoever asks may vote for
     */
    Optional<Kept> find(RoundId round, Collection<UUID> units, Instant now) {
        return database.sql(KEPT)
                .param("round", round.value())
                .param("units", units.isEmpty() ? List.of(NOBODY) : units)
                .query((row, _) -> kept(row, now))
                .optional();
    }

    private static Kept kept(ResultSet row, Instant now) throws SQLException {
        var days = RoomQueries.days(row);
        return new Kept(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new BlockId(row.getObject("block_id", UUID.class)),
                tasks(row),
                new Euros(row.getLong("cents")),
                days,
                RoomQueries.marks(row).phase(days, now),
                row.getBoolean("practice"),
                row.getBoolean("has_vote"),
                row.getString("file"),
                row.getString("fingerprint"),
                row.getInt("units"),
                row.getInt("ballots"),
                new BallotWays(row.getInt("online"), row.getInt("desk"), row.getInt("paper"), row.getInt("proxy")),
                row.getInt("unconfirmed"),
                row.getBoolean("is_valid"),
                row.getObject("result_at", Instant.class),
                subjects(row.getString("subjects")));
    }

    /** Who does what in the round of this row. */
    static RoundTasks tasks(ResultSet row) throws SQLException {
        return new RoundTasks(
                account(row, "lead_account"),
                account(row, "mediator_account"),
                Stream.of(account(row, "first_scrutineer"), account(row, "second_scrutineer"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }

    /** Something that was voted on, as the database tells it. */
    record SubjectRow(
            String id,
            int number,
            String title,
            int winner,
            String reason,
            @Nullable Instant decidedAt) {

        Afterwards.Subject subject() {
            return new Afterwards.Subject(
                    ProposalId.of(id),
                    number,
                    title,
                    winner == 1,
                    Optional.ofNullable(decidedAt).map(it -> new Afterwards.Setback(reason, it)));
        }
    }

    private static List<Afterwards.Subject> subjects(@Nullable String json) {
        return json == null
                ? List.of()
                : Stream.of(JSON.readValue(json, SubjectRow[].class))
                        .map(SubjectRow::subject)
                        .toList();
    }

    /** An objection with whoever made it. */
    record Objected(Afterwards.Objection objection, Optional<AccountId> by) {}

    /** The oldest first. */
    List<Objected> objections(RoundId round) {
        return database.sql("""
                        select id, proposal_id, made_by, text, made_at, state, answer, answered_at
                        from blockbudget_objection where round_id = :round order by made_at, id limit :most
                        """)
                .param("round", round.value())
                .param("most", Objections.MOST_IN_ROUND)
                .query((row, _) -> new Objected(objection(row), account(row, "made_by")))
                .list();
    }

    private static Afterwards.Objection objection(ResultSet row) throws SQLException {
        return new Afterwards.Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("proposal_id", UUID.class)).map(ProposalId::new),
                Objects.requireNonNullElse(row.getString("text"), ""),
                row.getObject("made_at", Instant.class),
                ObjectionState.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("answer"), ""),
                Optional.ofNullable(row.getObject("answered_at", Instant.class)),
                false,
                false);
    }
}
