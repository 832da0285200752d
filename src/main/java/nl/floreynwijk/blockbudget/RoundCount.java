package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.tally.Lot;
import nl.floreynwijk.tally.Purchase;
import nl.floreynwijk.tally.Tally;
import nl.floreynwijk.tally.TallyResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a round when voting is over: at once where all votes came in by themselves, and after two people said that all
 * paper is in where some came on paper. It waits for ballots on their way and lets none in afterwards.
 */
@Component
@Transactional
class RoundCount {

    /** How many people say that all paper is in. */
    static final int SAY_SO = 2;

    private final RoundRepository rounds;
    private final Papers papers;
    private final Ballots ballots;
    private final Roll roll;
    private final RoundFile files;
    private final WorkRepository works;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    RoundCount(
            RoundRepository rounds,
            Papers papers,
            Ballots ballots,
            Roll roll,
            RoundFile files,
            WorkRepository works,
            JdbcClient database,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.papers = papers;
        this.ballots = ballots;
        this.roll = roll;
        this.files = files;
        this.works = works;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts it if it is time and nobody did; of two at once the second one finds it counted. */
    void ifDue(RoundId id) {
        var round = rounds.lock(id).orElseThrow();
        if (round.phase(clock.instant()) == Phase.COUNT && isAllIn(id)) {
            count(round);
        }
    }

    /** Notes that somebody saw that all paper is in. */
    void allPaperIsIn(RoundId id, AccountId by) {
        database.sql(
                        "insert ignore into blockbudget_closing (round_id, account_id, said_at) values (:round, :by, :now)")
                .param("round", id.value())
                .param("by", by.value())
                .param("now", clock.instant())
                .update();
    }

    private boolean isAllIn(RoundId id) {
        return database.sql("""
                        select not exists (select 1 from blockbudget_voter where round_id = :round and way = 'PAPER')
                            or (select count(*) from blockbudget_closing where round_id = :round) >= :enough
                        """)
                .param("round", id.value())
                .param("enough", SAY_SO)
                .query(Boolean.class)
                .single();
    }

    private void count(Round round) {
        var items = papers.items(round.id());
        var election = files.election(round, items, ballots.counting(round.id()));
        var rules = papers.counting(round, items);
        var lot = Lot.drawn(round.lotWord().orElseThrow(), election.projects());
        var result = Tally.count(election, rules, lot);
        var turnout = roll.turnout(round.id());
        var isValid = round.rules().isQuorum(turnout.cast(), turnout.units());
        keep(round, result, turnout, isValid);
        if (isValid) {
            award(round.id(), items, result.purchases());
        }
        round.count(clock.instant());
        rounds.save(round);
        audit.record(BlockbudgetActions.ROUND_COUNTED, round.id().toString());
    }

    private void keep(Round round, TallyResult result, Roll.Turnout turnout, boolean isValid) {
        var file = RoundFile.written(result, round);
        database.sql("""
                        insert into blockbudget_result (round_id, file, fingerprint, units, ballots, is_valid, counted_at)
                        values (:round, :file, :fingerprint, :units, :ballots, :valid, :now)
                        """)
                .param("round", round.id().value())
                .param("file", file)
                .param("fingerprint", Fingerprints.of(file))
                .param("units", turnout.units())
                .param("ballots", result.voters())
                .param("valid", isValid)
                .param("now", clock.instant())
                .update();
    }

    private void award(RoundId round, List<BallotPaper.Item> items, List<Purchase> purchases) {
        var position = 0;
        for (var purchase : purchases) {
            position++;
            database.sql("""
                            insert into blockbudget_award (proposal_id, round_id, position, cents, reservation_id)
                            values (:proposal, :round, :position, :cents, :reservation)
                            """)
                    .param("proposal", itemOf(purchase, items).id().value())
                    .param("round", round.value())
                    .param("position", position)
                    .param("cents", purchase.amount())
                    .param("reservation", UUID.randomUUID())
                    .update();
            works.save(Work.waiting(itemOf(purchase, items).id(), round, clock.instant()));
        }
    }

    private static BallotPaper.Item itemOf(Purchase purchase, List<BallotPaper.Item> items) {
        return items.get(Integer.parseInt(purchase.project().id()) - 1);
    }
}
