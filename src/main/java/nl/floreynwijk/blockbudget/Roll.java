package nl.floreynwijk.blockbudget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.places.DwellingId;
import nl.floreynwijk.places.Places;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a vote in a round, and whether it was used: never for what, nor when. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DuplicateKeyException.class)
class Roll {

    private final Places places;
    private final Memberships memberships;
    private final JdbcClient database;
    private final JdbcTemplate batches;

    Roll(Places places, Memberships memberships, JdbcClient database, JdbcTemplate batches) {
        this.places = places;
        this.memberships = memberships;
        this.database = database;
        this.batches = batches;
    }

    /** A vote on the roll. */
    record Entry(VoterId id, UUID unit, boolean isProxy, boolean isGivenAway, Optional<Way> way) {}

    /** How many votes there are, and how many were used. */
    record Turnout(int units, int cast) {}

    /** Notes who has a vote from now on, by where people live at this moment. */
    void drawUp(Round round) {
        batches.batchUpdate(
                "insert into blockbudget_voter (id, round_id, unit) values (?, ?, ?)",
                unitsOf(round).stream()
                        .map(it -> new Object[] {UUID.randomUUID(), round.id().value(), it})
                        .toList());
    }

    private List<UUID> unitsOf(Round round) {
        return switch (round.rules().voters()) {
            case DWELLINGS ->
                places.inBlock(round.block()).stream().map(DwellingId::value).toList();
            case MEMBERS ->
                memberships.votingIn(round.block()).stream()
                        .map(it -> it.member().value())
                        .distinct()
                        .toList();
        };
    }

    /** What a membership can vote for: its dwelling, or itself. A dwelling's vote is for whoever lives there at that moment. */
    static Optional<UUID> unitOf(Membership membership, Voters voters) {
        return Optional.of(membership).filter(Membership::votes).flatMap(it -> switch (voters) {
            case DWELLINGS -> it.dwelling().map(DwellingId::value);
            case MEMBERS -> Optional.of(it.member().value());
        });
    }

    /** All they could vote for, whoever has a vote in a round: dwellings and members are never called alike. */
    static Set<UUID> unitsOf(Collection<Membership> memberships) {
        return memberships.stream()
                .flatMap(it -> Stream.of(Voters.values()).flatMap(voters -> unitOf(it, voters).stream()))
                .collect(Collectors.toSet());
    }

    /** The votes of these units, and those that others in the block gave to them. */
    List<Entry> of(RoundId round, Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : database.sql("""
                        select v.id, v.unit, v.way, v.unit not in (:units) as proxy,
                            v.unit in (:units) and exists (
                                select 1 from blockbudget_proxy p
                                where p.live_giver = v.id and p.state = 'ACCEPTED') as given_away
                        from (
                            select o.id from blockbudget_voter o where o.round_id = :round and o.unit in (:units)
                            union
                            select p.giver from blockbudget_voter h join blockbudget_proxy p on p.holder = h.id
                            where h.round_id = :round and h.unit in (:units) and p.state in ('ACCEPTED', 'USED')
                        ) own join blockbudget_voter v on v.id = own.id
                        order by proxy, v.id
                        """)
                        .param("round", round.value())
                        .param("units", units)
                        .query((row, _) -> new Entry(
                                new VoterId(row.getObject("id", UUID.class)),
                                row.getObject("unit", UUID.class),
                                row.getBoolean("proxy"),
                                row.getBoolean("given_away"),
                                Optional.ofNullable(row.getString("way")).map(Way::valueOf)))
                        .list();
    }

    /**
     * Uses the vote of a unit that is not used yet and not given away; of two at once the second one finds it used.
     *
     * @param round is held as {@link RoundRepository#hold} does, if it is still as it was read
     * @param by the member who votes: nobody votes twice in a round
     * @return whether it is the vote of that unit in this round, and could be used
     * @throws org.springframework.dao.DuplicateKeyException when that member voted before
     */
    boolean useOwn(Papers.Voted round, VoterId voter, UUID unit, Way way, MemberId by) {
        return database.sql("""
                        update blockbudget_voter v set way = :way, voted_by = :by
                        where v.id = :voter and v.round_id = :round and v.unit = :unit and v.way is null and not exists (
                            select 1 from blockbudget_proxy p where p.live_giver = v.id and p.state = 'ACCEPTED')
                            and exists (select 1 from blockbudget_round r
                                where r.id = :round and r.version = :version and r.ballot_fixed_at = :begun
                                lock in share mode)
                        """)
                        .param("voter", voter.value())
                        .param("round", round.paper().round().value())
                        .param("version", round.version())
                        .param("begun", round.marks().ballotFixedAt())
                        .param("unit", unit)
                        .param("way", way.name())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Uses a vote without a member of whom it is known: on paper, or for whoever gave it away. */
    boolean use(VoterId voter, Way way) {
        return database.sql("""
                        update blockbudget_voter v set way = :way
                        where v.id = :voter and v.way is null and (:way = 'PROXY' or not exists (
                            select 1 from blockbudget_proxy p where p.live_giver = v.id and p.state = 'ACCEPTED'))
                        """)
                        .param("voter", voter.value())
                        .param("way", way.name())
                        .update()
                == 1;
    }

    /** Uses up the proxy by which one of these units votes for the giver, as long as it stands. */
    boolean useProxy(VoterId giver, Collection<UUID> holders) {
        return database.sql("""
                        update blockbudget_proxy set state = 'USED', live_giver = null, version = version + 1
                        where live_giver = :giver and state = 'ACCEPTED'
                            and exists (select 1 from blockbudget_voter h where h.id = blockbudget_proxy.holder and h.unit in (:holders))
                        """)
                        .param("giver", giver.value())
                        .param("holders", holders)
                        .update()
                == 1;
    }

    /** Whether this vote was ever given to one of these units, and be it taken back since. */
    boolean wasGiven(VoterId giver, Collection<UUID> holders) {
        return !holders.isEmpty()
                && database.sql("""
                        select exists (
                            select 1 from blockbudget_proxy p join blockbudget_voter h on h.id = p.holder
                            where p.giver = :giver and h.unit in (:holders))
                        """)
                        .param("giver", giver.value())
                        .param("holders", holders)
                        .query(Boolean.class)
                        .single();
    }

    Turnout turnout(RoundId round) {
        return database.sql(
                        "select count(*) as units, count(way) as cast_votes from blockbudget_voter where round_id = ?")
                .param(round.value())
                .query((row, _) -> new Turnout(row.getInt("units"), row.getInt("cast_votes")))
                .single();
    }
}
