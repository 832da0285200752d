package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host leads an evening: practises, opens, pauses, closes, opens again, starts again, and ends it. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class EveningCourse {

    private static final int FEWEST_CARDS = 2;

    private final EveningRepository evenings;
    private final CardRepository cards;
    private final RunRepository runs;
    private final EveningEnding ending;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EveningCourse(
            EveningRepository evenings,
            CardRepository cards,
            RunRepository runs,
            EveningEnding ending,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evenings = evenings;
        this.cards = cards;
        this.runs = runs;
        this.ending = ending;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Lets people try it, as often as they like before it begins; none of it counts. */
    public CourseResult practise(EveningId id) {
        return begin(
                id, true, RadActions.PRACTISED, run -> run.map(Run::isPractice).orElse(true));
    }

    /** People can put coins from now on, and what was put while practising does not count. */
    public CourseResult open(EveningId id) {
        return begin(
                id, false, RadActions.OPENED, run -> run.map(Run::isPractice).orElse(true));
    }

    /** Everybody has all their coins again; what was put until now stays where it was, and does not count. */
    public CourseResult startAgain(EveningId id) {
        return begin(id, false, RadActions.STARTED_AGAIN, run -> run.filter(it -> !it.isPractice())
                .isPresent());
    }

    private CourseResult begin(EveningId id, boolean practice, AuditAction action, Predicate<Optional<Run>> canFollow) {
        if (evenings.lock(id).filter(it -> !it.isEnded()).isEmpty()) {
            return new CourseResult.NotNow();
        }
        if (cards.findByEveningIdOrderByNumber(id).size() < FEWEST_CARDS) {
            return new CourseResult.NoCards();
        }
        var before = runs.lockLive(id);
        if (!canFollow.test(before)) {
            return new CourseResult.NotNow();
        }
        before.ifPresent(it -> {
            it.retire(clock.instant());
            runs.save(it);
        });
        runs.save(Run.opened(id, runs.lastNumber(id) + 1, practice, clock.instant()));
        return done(id, action);
    }

    /** For a moment nobody puts coins. */
    public CourseResult pause(EveningId id) {
        return turn(id, RadActions.PAUSED, Run::pause);
    }

    public CourseResult goOn(EveningId id) {
        return turn(id, RadActions.WENT_ON, Run::goOn);
    }

    public CourseResult close(EveningId id) {
        return turn(id, RadActions.CLOSED, it -> it.close(clock.instant()));
    }

    public CourseResult reopen(EveningId id) {
        return turn(id, RadActions.REOPENED, Run::reopen);
    }

    private CourseResult turn(EveningId id, AuditAction action, Predicate<Run> step) {
        if (evenings.lock(id).filter(it -> !it.isEnded()).isEmpty()) {
            return new CourseResult.NotNow();
        }
        var run = runs.lockLive(id).filter(step);
        run.ifPresent(runs::save);
        return run.isPresent() ? done(id, action) : new CourseResult.NotNow();
    }

    /** Says what everybody sees of the cards. */
    public CourseResult show(EveningId id, Board board) {
        var run = runs.lockLive(id);
        run.ifPresent(it -> {
            it.show(board);
            runs.save(it);
            events.publishEvent(new RunChanged(id));
        });
        return run.isPresent() ? new CourseResult.Done() : new CourseResult.NotNow();
    }

    /** It is over: its code is gone, and who left an address hears what came of it. A run that is only practice has no result. */
    public CourseResult end(EveningId id) {
        return ending.end(id) ? new CourseResult.Done() : new CourseResult.NotNow();
    }

    private CourseResult done(EveningId id, AuditAction action) {
        audit.record(action, id.toString());
        events.publishEvent(new RunChanged(id));
        return new CourseResult.Done();
    }
}
