package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.documents.SecretCodes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host prepares evenings. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class Evenings {

    /** Letters and digits of a code: a thousand million of them, and nobody may try more than a few. */
    public static final int CODE_LENGTH = 6;

    private final EveningRepository repository;
    private final CardRepository cards;
    private final RunRepository runs;
    private final EveningTable table;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evenings(
            EveningRepository repository,
            CardRepository cards,
            RunRepository runs,
            EveningTable table,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cards = cards;
        this.runs = runs;
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those to come first, and of both the last to begin. One query. */
    @Transactional(readOnly = true)
    public List<EveningSummary> all() {
        return table.all();
    }

    /** That one. Three queries. */
    @Transactional(readOnly = true)
    public Optional<EveningDetails> find(EveningId id) {
        return repository.findById(id).map(this::details);
    }

    private EveningDetails details(Evening evening) {
        var made = cards.findByEveningIdOrderByNumber(evening.id());
        return new EveningDetails(
                evening.id(),
                evening.plan(),
                evening.code(),
                evening.budget(),
                evening.notes(),
                evening.endedAt(),
                made.stream().map(Card::summary).toList(),
                made.stream().collect(Collectors.toMap(Card::id, Card::version)),
                runs.findByEveningIdOrderByNumber(evening.id()).stream()
                        .map(Run::summary)
                        .toList(),
                evening.version());
    }

    /** The secret of its big screen, while that opens without anybody signed in. One query. */
    @Transactional(readOnly = true)
    public Optional<ScreenKey> screen(EveningId id) {
        return repository
                .findById(id)
                .filter(it -> it.isOnScreenAt(clock.instant()))
                .map(Evening::screen);
    }

    /**
     * Plans an evening.
     *
     * @param id made when the form was shown: planning it again is planning it once
     */
    public EveningResult plan(EveningId id, EveningPlan plan) {
        if (!plan.problems().isEmpty()) {
            return new EveningResult.Refused(plan.problems());
        }
        if (repository.findById(id).isPresent()) {
            return new EveningResult.Kept(id);
        }
        try {
            return save(Evening.planned(id, plan, SecretCodes.random(CODE_LENGTH)), RadActions.PLANNED);
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException(
                    "Planned at the same moment, or with the code of another", twice);
        }
    }

    /**
     * Says otherwise what it is.
     *
     * @param seenVersion on which they decided
     */
    public EveningResult change(EveningId id, EveningPlan plan, int seenVersion) {
        if (!plan.problems().isEmpty()) {
            return new EveningResult.Refused(plan.problems());
        }
        var evening = repository.lock(id).filter(it -> it.version() == seenVersion);
        if (evening.isEmpty()) {
            return new EveningResult.ChangedMeanwhile();
        }
        if (evening.get().isEnded()) {
            return new EveningResult.Ended();
        }
        if (evening.get().hasOtherRulesIn(plan) && hasBegun(id)) {
            return new EveningResult.Begun();
        }
        evening.get().become(plan);
        events.publishEvent(new RunChanged(id));
        return save(evening.get(), RadActions.CHANGED);
    }

    private boolean hasBegun(EveningId id) {
        return runs.findByEveningIdOrderByNumber(id).stream().anyMatch(it -> !it.isPractice());
    }

    private EveningResult save(Evening evening, AuditAction action) {
        repository.save(evening);
        audit.record(action, evening.id().toString());
        return new EveningResult.Kept(evening.id());
    }
}
