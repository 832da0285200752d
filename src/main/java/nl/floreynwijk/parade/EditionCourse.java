package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an edition goes on: opens it, makes it uncertain or definite, or cancels it, and tells everybody who booked. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class EditionCourse {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 300;

    private final EditionRepository repository;
    private final Prices prices;
    private final EditionBookings booked;
    private final DeskNumbers numbers;
    private final EditionMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    EditionCourse(
            EditionRepository repository,
            Prices prices,
            EditionBookings booked,
            DeskNumbers numbers,
            EditionMails mails,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.prices = prices;
        this.booked = booked;
        this.numbers = numbers;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens booking of one that is still to come, or says that an edition is not uncertain any more. */
    public StatusResult open(EditionId id) {
        var edition = held(id);
        return refused(edition, EditionStatus.OPEN)
                .or(() -> begun(edition))
                .orElseGet(() -> turned(edition, EditionStatus.OPEN, ""));
    }

    /** As {@link #open}, also when its first day is today or has been: for whoever keeps what was before the portal. */
    public StatusResult openAfterwards(EditionId id) {
        return turn(id, EditionStatus.OPEN, "");
    }

    /** It may not go on, for this reason. */
    public StatusResult makeUncertain(EditionId id, String reason) {
        return withReason(id, EditionStatus.UNCERTAIN, reason);
    }

    /** It goes on. */
    public StatusResult makeDefinite(EditionId id) {
        return turn(id, EditionStatus.DEFINITE, "");
    }

    /** It does not go on: everything that was booked ends, and what was paid is to go back by the rule. */
    public StatusResult cancel(EditionId id, String reason) {
        return withReason(id, EditionStatus.CANCELLED, reason);
    }

    /** What it would mean to cancel it now; empty when there is no such edition. */
    @Transactional(readOnly = true)
    public Optional<CancellationCost> costOfCancelling(EditionId id) {
        return repository
                .findById(id)
                .map(it -> booked.costOfEnding(id, it.refundRule().cancelled()));
    }

    private StatusResult withReason(EditionId id, EditionStatus next, String typed) {
        var reason = WrittenText.inOneLine(typed);
        return TypedLine.fits(reason, LONGEST_REASON)
                ? turn(id, next, reason)
                : new StatusResult.NoReason(LONGEST_REASON);
    }

    private StatusResult turn(EditionId id, EditionStatus next, String reason) {
        var edition = held(id);
        return refused(edition, next).orElseGet(() -> turned(edition, next, reason));
    }

    /** Whoever books, changes or cancels meanwhile comes before it or after it. */
    private Edition held(EditionId id) {
        numbers.hold(id);
        return repository.findById(id).orElseThrow();
    }

    private Optional<StatusResult> refused(Edition edition, EditionStatus next) {
        if (!edition.status().mayBecome(next) || isTooLate(edition, next)) {
            return Optional.of(new StatusResult.NotNow(edition.status()));
        }
        return edition.openedAt().isEmpty() ? lacking(edition) : Optional.empty();
    }

    private Optional<StatusResult> lacking(Edition edition) {
        var lacks = edition.lacks();
        if (!prices.has(edition.id())) {
            lacks.add(OpeningNeed.PRICE);
        }
        return lacks.isEmpty() ? Optional.empty() : Optional.of(new StatusResult.Lacks(lacks));
    }

    private Optional<StatusResult> begun(Edition edition) {
        return edition.openedAt().isEmpty() && !today().isBefore(edition.firstDay())
                ? Optional.of(new StatusResult.HasBegun())
                : Optional.empty();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** What has been can be kept for later years, but it has gone on. */
    private boolean isTooLate(Edition edition, EditionStatus next) {
        return (next == EditionStatus.UNCERTAIN || next == EditionStatus.CANCELLED) && edition.isOver(today());
    }

    private StatusResult turned(Edition edition, EditionStatus next, String reason) {
        var people = booked.people(edition.id());
        edition.turn(next, reason, clock.instant());
        repository.save(edition);
        if (next == EditionStatus.CANCELLED) {
            booked.endAll(edition);
        }
        mails.turned(edition, people);
        audit.record(EditionActions.turned(next), edition.id().toString());
        return new StatusResult.Turned(next, people.size());
    }
}
