package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The paper side of the roll: which votes have a form, found by its code, and never by what stands on it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperRoll {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PaperRoll(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A vote, and how it was used. */
    record Vote(VoterId id, UUID unit, Optional<Way> way) {}

    /** How far the paper is, and who said that all of it is in, the first one first. */
    record Figures(int units, int unprinted, int printed, int waiting, int counted, List<Said> said) {

        int handedIn() {
            return waiting + counted;
        }
    }

    /** Somebody who said that all paper is in. */
    record Said(AccountId by, Instant at) {}

    /** The vote of the form with this code, which nobody uses until the transaction ends; empty when none has this one now. */
    Optional<Vote> lock(RoundId round, PaperCode code) {
        return votes("paper_key = :key for update", Map.of("key", code.rollKey(round))).stream()
                .findFirst();
    }

    /** Those that are not used and have no form. */
    List<Vote> unprinted(RoundId round) {
        return votes("round_id = :round and way is null and paper_key is null", Map.of("round", round.value()));
    }

    /** Those that are not used. */
    List<Vote> unused(RoundId round) {
        return votes("round_id = :round and way is null", Map.of("round", round.value()));
    }

    Optional<Vote> find(RoundId round, VoterId voter) {
        return votes("round_id = :round and id = :voter", Map.of("round", round.value(), "voter", voter.value()))
                .stream()
                .findFirst();
    }

    private List<Vote> votes(String condition, Map<String, ?> values) {
        return database.sql("select id, unit, way from blockbudget_voter where " + condition)
                .params(values)
                .query((row, _) -> new Vote(
                        new VoterId(row.getObject("id", UUID.class)),
                        row.getObject("unit", UUID.class),
                        Optional.ofNullable(row.getString("way")).map(Way::valueOf)))
                .list();
    }

    /** Gives each of these votes a form with this code; what they had before no longer counts. */
    void give(RoundId round, Map<VoterId, PaperCode> codes) {
        withdraw(round, codes.keySet());
        batches.batchUpdate(
                "update blockbudget_voter set paper_key = ? where id = ?",
                codes.entrySet().stream()
                        .map(it -> new Object[] {
                            it.getValue().rollKey(round), it.getKey().value()
                        })
                        .toList());
    }

    /** The forms of these votes no longer count. Which of them was whose is not kept. */
    int withdraw(RoundId round, Collection<VoterId> voters) {
        if (voters.isEmpty()) {
            return 0;
        }
        var ids = voters.stream().map(VoterId::value).toList();
        database.sql("""
                        insert into blockbudget_void_form (paper_key, round_id)
                        select paper_key, :round from blockbudget_voter where id in (:ids) and paper_key is not null
                        """).param("round", round.value()).param("ids", ids).update();
        return database.sql(
                        "update blockbudget_voter set paper_key = null where id in (:ids) and paper_key is not null")
                .param("ids", ids)
                .update();
    }

    /** Whether there was a form with this code, instead of which another one was printed. */
    boolean isVoid(RoundId round, PaperCode code) {
        return database.sql("select exists (select 1 from blockbudget_void_form where paper_key = ?)")
                .param(code.rollKey(round))
                .query(Boolean.class)
                .single();
    }

    /** Whether the vote was given to somebody else, who accepted it. */
    boolean isGivenAway(VoterId voter) {
        return database.sql("""
                        select exists (select 1 from blockbudget_proxy where live_giver = ? and state = 'ACCEPTED')
                        """).param(voter.value()).query(Boolean.class).single();
    }

    Figures figures(RoundId round) {
        return database.sql("""
                        select count(*) as units, count(if(way is null and paper_key is null, 1, null)) as unprinted,
                            count(paper_key) as printed, count(if(way = 'PAPER', 1, null)) as counted,
                            (select count(*) from blockbudget_paper where round_id = :round) as waiting,
                            (select group_concat(concat_ws(' ', account_id,
                                    date_format(said_at, '%Y-%m-%dT%H:%i:%s.%fZ')) order by said_at, account_id)
                                from blockbudget_closing where round_id = :round) as said
                        from blockbudget_voter where round_id = :round
                        """)
                .param("round", round.value())
                .query((row, _) -> new Figures(
                        row.getInt("units"),
                        row.getInt("unprinted"),
                        row.getInt("printed"),
                        row.getInt("waiting"),
                        row.getInt("counted"),
                        said(row.getString("said"))))
                .single();
    }

    private static List<Said> said(@Nullable String all) {
        return Stream.ofNullable(all)
                .flatMap(it -> Stream.of(it.split(",", -1)))
                .map(it -> it.split(" ", -1))
                .map(it -> new Said(new AccountId(UUID.fromString(it[0])), Instant.parse(it[1])))
                .toList();
    }

    /** Nothing is left of what was entered and not confirmed, nor of forms that became void. */
    void forget(RoundId round) {
        for (var table : List.of("blockbudget_paper", "blockbudget_void_form")) {
            database.sql("delete from " + table + " where round_id = ?")
                    .param(round.value())
                    .update();
        }
    }
}
