package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads rounds with all that a page shows of them, in one query. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RoomQueries {

    /** Nobody has as many votes. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ROUNDS = """
            select r.*,
                (select count(*) from blockbudget_voter v where v.round_id = r.id) as units,
                (select count(v.way) from blockbudget_voter v where v.round_id = r.id) as cast_votes,
                (select count(*) from blockbudget_paper p where p.round_id = r.id) as waiting,
                exists (select 1 from blockbudget_voter v where v.round_id = r.id and v.way = 'PAPER') as on_paper,
                (select group_concat(concat_ws(' ', 0, exists (
                        select 1 from blockbudget_proxy p where p.live_giver = v.id and p.state = 'ACCEPTED'), v.way)
                        order by v.id)
                    from blockbudget_voter v where v.round_id = r.id and v.unit in (:units)) as own,
                (select group_concat(concat_ws(' ', 1, 0, v.way) order by v.id)
                    from blockbudget_voter h join blockbudget_proxy p on p.holder = h.id and p.state in ('ACCEPTED', 'USED')
                        join blockbudget_voter v on v.id = p.giver
                    where h.round_id = r.id and h.unit in (:units) and v.unit not in (:units)) as given,
                (select json_arrayagg(json_object('kind', n.kind, 'detail', n.detail, 'reason', coalesce(n.reason, ''),
                        'at', date_format(n.made_at, '%Y-%m-%dT%H:%i:%s.%fZ')) order by n.made_at desc)
                    from blockbudget_notice n where n.round_id = r.id) as notices
            from blockbudget_round r
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    RoomQueries(JdbcClient database) {
        this.database = database;
    }

    /** A round with who may enter it. */
    record Entry(Room room, BlockId block, RoundTasks tasks) {}

    /**
     * The round of this id.
     *
     * @param units what whoever asks may vote for
     */
    Optional<Entry> find(RoundId id, Collection<UUID> units, Instant now) {
        return database.sql(ROUNDS + " where r.id = :id")
                .param("id", id.value())
                .param("units", orNobody(units))
                .query((row, _) -> entry(row, now))
                .optional();
    }

    /**
     * The rounds that are open to everybody in these blocks, and those elsewhere in which this account has a task; the newest
     * first, at most {@code limit}.
     */
    List<Entry> of(AccountId account, Collection<BlockId> blocks, Collection<UUID> units, Instant now, int limit) {
        return database.sql(ROUNDS + """
                         where r.opened_at is not null and (r.block_id in (:blocks) or :account in (
                            r.lead_account, r.mediator_account, r.first_scrutineer, r.second_scrutineer))
                        order by r.ideas_from desc, r.id limit :limit
                        """)
                .param("account", account.value())
                .param("blocks", orNobody(blocks.stream().map(BlockId::value).toList()))
                .param("units", orNobody(units))
                .param("limit", limit)
                .query((row, _) -> entry(row, now))
                .list();
    }

    private static Collection<UUID> orNobody(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }

    private static Entry entry(ResultSet row, Instant now) throws SQLException {
        var days = days(row);
        var room = new Room(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("block_name"),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                new Euros(row.getLong("cents")),
                rules(row),
                days,
                marks(row).phase(days, now),
                Objects.requireNonNullElse(row.getString("rules"), ""),
                Objects.requireNonNullElse(row.getString("checksum"), ""),
                Optional.ofNullable(row.getString("lot_word")),
                Optional.ofNullable(row.getObject("spare_id", UUID.class)).map(ProposalId::new),
                row.getBoolean("practice"),
                row.getInt("units"),
                row.getInt("cast_votes"),
                row.getInt("waiting"),
                row.getBoolean("on_paper") || row.getInt("waiting") > 0,
                false,
                own(row.getString("own"), row.getString("given")),
                Room.Standing.OFFICE,
                notices(row.getString("notices")));
        return new Entry(room, new BlockId(row.getObject("block_id", UUID.class)), ResultQueries.tasks(row));
    }

    private static RoundRules rules(ResultSet row) throws SQLException {
        return new RoundRules(
                Voters.valueOf(row.getString("voters")),
                BallotForm.valueOf(row.getString("form")),
                row.getInt("points"),
                Method.valueOf(row.getString("method")),
                row.getBoolean("raised"),
                Rest.valueOf(row.getString("rest")),
                row.getBoolean("part_funding"),
                row.getInt("quorum_percent"),
                row.getInt("minimum_support"));
    }

    static RoundDays days(ResultSet row) throws SQLException {
        return new RoundDays(
                row.getObject("ideas_from", LocalDate.class),
                row.getObject("check_from", LocalDate.class),
                row.getObject("vote_from", LocalDate.class),
                row.getObject("vote_until", LocalDate.class),
                row.getObject("objections_until", LocalDate.class));
    }

    static RoundMarks marks(ResultSet row) throws SQLException {
        return new RoundMarks(
                row.getObject("opened_at", Instant.class),
                row.getObject("ballot_fixed_at", Instant.class),
                row.getObject("counted_at", Instant.class),
                row.getObject("stopped_at", Instant.class));
    }

    /** Each as whether it is a proxy, whether it was given away, and how it came in. */
    private static List<Room.Own> own(@Nullable String... votes) {
        return Stream.of(votes)
                .flatMap(Stream::ofNullable)
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(it -> it.split(" ", -1))
                .map(it -> new Room.Own(
                        it[0].equals("1"),
                        it[1].equals("1"),
                        it.length > 2 ? Optional.of(Way.valueOf(it[2])) : Optional.empty()))
                .toList();
    }

    private static List<RoundNotice> notices(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, RoundNotice[].class));
    }
}
