package nl.floreynwijk.blockbudget;

import java.time.Clock;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the vote of a round on its day: what is voted on gets its numbers, in the order in which it was proposed, the word
 * for lots is drawn, and so is the roll. Without anything to vote on it waits until the office moves the day.
 */
@Component
@Transactional
class VoteStart {

    private final RoundRepository rounds;
    private final Roll roll;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    VoteStart(RoundRepository rounds, Roll roll, JdbcClient database, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.roll = roll;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins it if it is time and did not begin yet; of two at once the second one finds that it began. */
    void ifDue(RoundId id) {
        if (rounds.findById(id).filter(it -> it.isVoteDue(clock.instant())).isPresent()) {
            rounds.lock(id).filter(it -> it.isVoteDue(clock.instant())).ifPresent(this::begin);
        }
    }

    private void begin(Round round) {
        if (number(round.id()) == 0) {
            return;
        }
        roll.drawUp(round);
        round.beginVote(LotWords.random(), clock.instant());
        rounds.save(round);
        audit.record(BlockbudgetActions.VOTE_BEGUN, round.id().toString());
    }

    /** Gives numbers to what is voted on, and tells how many there are. */
    private int number(RoundId round) {
        return database.sql("""
                        update blockbudget_proposal p join (
                            select id, row_number() over (order by proposed_at, id) as place
                            from blockbudget_proposal where round_id = :round and state = 'ACCEPTED') accepted
                            on accepted.id = p.id
                        set p.number = accepted.place, p.version = p.version + 1
                        """).param("round", round.value()).update();
    }
}
