package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who gave their vote to whom. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProxyQueries {

    /** Nobody has as many votes. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;

    ProxyQueries(JdbcClient database) {
        this.database = database;
    }

    /** A vote on the roll, and how it was used. */
    record Vote(VoterId id, UUID unit, Optional<Way> way) {}

    /** A round, and all that was given by or to the votes of these units. */
    record Seen(
            String title,
            BlockId block,
            Optional<AccountId> lead,
            Voters voters,
            RoundDays days,
            RoundMarks marks,
            List<Vote> own,
            List<Given> given) {}

    /** A vote that was given. */
    record Given(ProxyId id, ProxyState state, Vote giver, Vote holder) {}

    Optional<Seen> find(RoundId round, Collection<UUID> units) {
        return database
                .sql("""
                        select r.title, r.block_id, r.lead_account, r.voters, r.ideas_from, r.check_from, r.vote_from,
                            r.vote_until, r.objections_until, r.opened_at, r.ballot_fixed_at, r.counted_at, r.stopped_at,
                            v.id, v.unit, v.way, p.id as proxy, p.state,
                            g.id as giver, g.unit as giver_unit, g.way as giver_way,
                            h.id as holder, h.unit as holder_unit, h.way as holder_way
                        from blockbudget_round r
                        left join blockbudget_voter v on v.round_id = r.id and v.unit in (:units)
                        left join blockbudget_proxy p on p.round_id = r.id and v.id in (p.giver, p.holder)
                        left join blockbudget_voter g on g.id = p.giver
                        left join blockbudget_voter h on h.id = p.holder
                        where r.id = :round
                        order by v.id, p.id
                        """)
                .param("round", round.value())
                .param("units", units.isEmpty() ? List.of(NOBODY) : units)
                .query((row, _) -> seen(row))
                .list()
                .stream()
                .reduce(ProxyQueries::together);
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getString("title"),
                new BlockId(row.getObject("block_id", UUID.class)),
                Optional.ofNullable(row.getObject("lead_account", UUID.class)).map(AccountId::new),
                Voters.valueOf(row.getString("voters")),
                new RoundDays(
                        row.getObject("ideas_from", LocalDate.class),
                        row.getObject("check_from", LocalDate.class),
                        row.getObject("vote_from", LocalDate.class),
                        row.getObject("vote_until", LocalDate.class),
                        row.getObject("objections_until", LocalDate.class)),
                new RoundMarks(
                        row.getObject("opened_at", Instant.class),
                        row.getObject("ballot_fixed_at", Instant.class),
                        row.getObject("counted_at", Instant.class),
                        row.getObject("stopped_at", Instant.class)),
                row.getString("id") == null ? List.of() : List.of(vote(row, "")),
                row.getString("proxy") == null ? List.of() : List.of(given(row)));
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                new ProxyId(row.getObject("proxy", UUID.class)),
                ProxyState.valueOf(row.getString("state")),
                vote(row, "giver"),
                vote(row, "holder"));
    }

    private static Vote vote(ResultSet row, String whose) throws SQLException {
        var prefix = whose.isEmpty() ? "" : whose + "_";
        return new Vote(
                new VoterId(row.getObject(whose.isEmpty() ? "id" : whose, UUID.class)),
                row.getObject(prefix + "unit", UUID.class),
                Optional.ofNullable(row.getString(prefix + "way")).map(Way::valueOf));
    }

    private static Seen together(Seen one, Seen other) {
        return new Seen(
                one.title,
                one.block,
                one.lead,
                one.voters,
                one.days,
                one.marks,
                both(one.own, other.own),
                both(one.given, other.given));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** Every vote on the roll of a round. */
    List<Vote> roll(RoundId round) {
        return database.sql("select id, unit, way from blockbudget_voter where round_id = ?")
                .param(round.value())
                .query((row, _) -> vote(row, ""))
                .list();
    }

    /** These votes of the round, which nobody uses until the transaction ends. All lock them in the same order. */
    List<Vote> lock(RoundId round, VoterId... voters) {
        return database.sql("""
                        select id, unit, way from blockbudget_voter
                        where round_id = :round and id in (:voters) order by id for update
                        """)
                .param("round", round.value())
                .param("voters", Stream.of(voters).map(VoterId::value).toList())
                .query((row, _) -> vote(row, ""))
                .list();
    }

    /** The unit whose vote this is. */
    Optional<UUID> unitOf(VoterId voter) {
        return database.sql("select unit from blockbudget_voter where id = ?")
                .param(voter.value())
                .query((row, _) -> row.getObject("unit", UUID.class))
                .optional();
    }

    /** Whether the giver has one that stands. */
    boolean isGiven(VoterId giver) {
        return database.sql("select exists (select 1 from blockbudget_proxy where live_giver = ?)")
                .param(giver.value())
                .query(Boolean.class)
                .single();
    }

    /** A place of the holder that is free, the first one first; empty when they hold as many as they may. */
    Optional<Integer> freePlace(VoterId holder) {
        var taken =
                new ArrayList<>(database.sql("select slot from blockbudget_proxy where holder = ? and slot is not null")
                        .param(holder.value())
                        .query(Integer.class)
                        .list());
        return IntStream.rangeClosed(1, Proxy.MOST_HELD)
                .boxed()
                .filter(it -> !taken.contains(it))
                .findFirst();
    }

    /** The votes of this round that hold as many as they may. */
    List<VoterId> full(RoundId round) {
        return database.sql("""
                        select holder from blockbudget_proxy
                        where round_id = :round and slot is not null group by holder having count(*) >= :most
                        """)
                .param("round", round.value())
                .param("most", Proxy.MOST_HELD)
                .query((row, _) -> new VoterId(row.getObject("holder", UUID.class)))
                .list();
    }
}
