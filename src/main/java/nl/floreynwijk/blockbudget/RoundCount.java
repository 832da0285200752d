package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
 * paper is in where somebody voted on paper. It waits for ballots on their way and lets none in afterwards.
 */
@Component
@Transactional
class RoundCount {

    private final RoundRepository rounds;
    private final Papers papers;
    private final Ballots ballots;
    private final Roll roll;
    private final PaperRoll forms;
    private final Closings closings;
    private final RoundFile files;
    private final WorkRepository works;
    private final Notices notices;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    RoundCount(
            RoundRepository rounds,
            Papers papers,
            Ballots ballots,
            Roll roll,
            PaperRoll forms,
            Closings closings,
            RoundFile files,
            WorkRepository works,
            Notices notices,
            JdbcClient database,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.papers = papers;
        this.ballots = ballots;
        this.roll = roll;
        this.forms = forms;
        this.closings = closings;
        this.files = files;
        this.works = works;
        this.notices = notices;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts it if it is time and nobody did; of two at once the second one finds it counted. */
    void ifDue(RoundId id) {
        var round = rounds.lock(id).orElseThrow();
        if (round.phase(clock.instant()) == Phase.COUNT && isAllIn(round)) {
            count(round);
        }
    }

    private boolean isAllIn(Round round) {
        return !closings.isAwaited(round.id()) || closings.isClosed(round);
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
        if (closings.isAwaited(round.id())) {
            tellOfMoreTime(round.id(), round.giveTimeToObject(clock.instant()));
        }
        // What stands on forms is no longer needed, and which form was whose somebody may still know
        forms.forget(round.id());
        if (isValid) {
            award(round.id(), items, result.purchases());
        }
        round.count(clock.instant());
        rounds.save(round);
        audit.record(BlockbudgetActions.ROUND_COUNTED, round.id().toString());
    }

    private void tellOfMoreTime(RoundId round, String changes) {
        if (!changes.isEmpty()) {
            notices.putLate(round, changes);
        }
    }

    private void keep(Round round, TallyResult result, Roll.Turnout turnout, boolean isValid) {
        var file = RoundFile.written(result, round);
        database.sql("""
                        insert into blockbudget_result (round_id, file, fingerprint, units, ballots, online, desk, paper,
                            proxy, unconfirmed, is_valid, counted_at)
                        select :round, :file, :fingerprint, :units, :ballots,
                            count(if(way = 'ONLINE', 1, null)), count(if(way = 'DESK', 1, null)),
                            count(if(way = 'PAPER', 1, null)), count(if(way = 'PROXY', 1, null)),
                            :unconfirmed, :valid, :now
                        from blockbudget_voter where round_id = :round
                        """)
                .param("round", round.id().value())
                .param("file", file)
                .param("fingerprint", Fingerprints.of(file))
                .param("units", turnout.units())
                .param("ballots", result.voters())
                .param("unconfirmed", forms.figures(round.id()).waiting())
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
