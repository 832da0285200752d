package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class DemoEarlierRounds implements EarlierRounds {

    private final RoundRepository rounds;
    private final VoteStart start;
    private final RoundCount count;
    private final Settling settling;
    private final JdbcClient database;
    private final Clock clock;

    DemoEarlierRounds(
            RoundRepository rounds,
            VoteStart start,
            RoundCount count,
            Settling settling,
            JdbcClient database,
            Clock clock) {
        this.rounds = rounds;
        this.start = start;
        this.count = count;
        this.settling = settling;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void putBack(RoundId id, int days) {
        var round = rounds.lock(id).orElseThrow();
        round.putBack(Period.ofDays(days));
        rounds.save(round);
        putBackWhatWasSaid(id, days);
        start.ifDue(id);
        count.ifDue(id);
        settling.ifDue(id);
        if (rounds.findById(id).orElseThrow().phase(clock.instant()) == Phase.DOING) {
            forgetToTell(id);
        }
    }

    private void putBackWhatWasSaid(RoundId id, int days) {
        database.sql("""
                        update blockbudget_proposal
                        set proposed_at = proposed_at - interval :days day, decided_at = decided_at - interval :days day
                        where round_id = :round
                        """).param("days", days).param("round", id.value()).update();
        database.sql("""
                        update blockbudget_comment set written_at = written_at - interval :days day
                        where proposal_id in (select id from blockbudget_proposal where round_id = :round)
                        """).param("days", days).param("round", id.value()).update();
    }

    /** Everybody would have heard of its result long ago. */
    private void forgetToTell(RoundId id) {
        database.sql("update blockbudget_round set told_at = :now where id = :round")
                .param("now", clock.instant())
                .param("round", id.value())
                .update();
    }
}
