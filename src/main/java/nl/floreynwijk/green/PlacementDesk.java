package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gardener does with placements: agrees on them, changes and ends them, and says whom there is room for. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class PlacementDesk {

    private final PlacementRepository repository;
    private final PlacementQueries queries;
    private final PlacementYears years;
    private final PlacementMails mails;
    private final Leaders leaders;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Clock clock;

    PlacementDesk(
            PlacementRepository repository,
            PlacementQueries queries,
            PlacementYears years,
            PlacementMails mails,
            Leaders leaders,
            Memberships memberships,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.years = years;
        this.mails = mails;
        this.leaders = leaders;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, the latest first; what their pupils worked stands on the page of their mentor. One query. */
    @Transactional(readOnly = true)
    public List<PlacementDetails> all() {
        return queries.all();
    }

    /** This year, as the clock here says. */
    public int year() {
        return DutchTime.day(clock.instant()).getYear();
    }

    /** Whom there is room for in a year. */
    @Transactional(readOnly = true)
    public Set<PlacementKind> roomIn(int year) {
        return years.of(year);
    }

    /** From now on there is room for these; what was agreed on stays. */
    public void decide(int year, Set<PlacementKind> kinds) {
        years.decide(year, kinds, clock.instant());
        audit.record(GreenActions.PLACEMENT_YEAR, Integer.toString(year));
    }

    /** Who may be somebody's mentor: gardeners, and whoever looks after a plot. */
    @Transactional(readOnly = true)
    public List<Leader> mentors() {
        return leaders.all();
    }

    /** What the member with this number is called, so that whoever types it sees whom; empty when there is none now. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(int memberNumber) {
        return memberships.numbered(memberNumber).map(NamedMember::name);
    }

    /** Agrees on a placement of the member with that number. */
    public PlacementResult agree(int memberNumber, PlacementPlan plan) {
        var pupil = memberships.numbered(memberNumber);
        if (pupil.isEmpty()) {
            return new PlacementResult.NoSuchMember();
        }
        if (!years.of(plan.from().getYear()).contains(plan.kind())) {
            return new PlacementResult.NotThatYear(plan.from().getYear());
        }
        return checked(plan, pupil.get().account(), mentor -> {
            var placement = repository.save(Placement.agreed(pupil.get(), plan, mentor, clock.instant()));
            mails.begins(placement);
            return done(placement, GreenActions.PLACEMENT_AGREED);
        });
    }

    /** Makes it otherwise, as long as nobody signed it. */
    public PlacementResult change(PlacementId id, PlacementPlan plan) {
        var placement = repository.findById(id).filter(Placement::isOpen);
        return placement.isEmpty()
                ? new PlacementResult.Fixed()
                : checked(plan, placement.get().pupil(), mentor -> {
                    var before = placement.get().mentor();
                    placement.get().become(plan, mentor);
                    var saved = repository.save(placement.get());
                    if (!saved.mentor().equals(before)) {
                        mails.toMentor(saved);
                    }
                    return done(saved, GreenActions.PLACEMENT_CHANGED);
                });
    }

    /** Whoever was mentor may have left since the form was opened. */
    private PlacementResult checked(PlacementPlan plan, AccountId pupil, Function<Leader, PlacementResult> doing) {
        if (!plan.problems().isEmpty()) {
            return new PlacementResult.Refused(plan.problems());
        }
        if (plan.mentor().equals(Optional.of(pupil))) {
            return new PlacementResult.OwnMentor();
        }
        return leaders.all().stream()
                .filter(it -> plan.mentor().equals(Optional.of(it.account())))
                .findFirst()
                .map(doing)
                .orElseGet(() -> new PlacementResult.Refused(Set.of(PlacementPlan.Problem.MENTOR)));
    }

    private PlacementResult done(Placement placement, AuditAction action) {
        audit.record(action, placement.id().toString());
        return new PlacementResult.Agreed(placement.id(), placement.pupilName());
    }

    /** Goes no further; whether it was still open. */
    public boolean end(PlacementId id) {
        var placement = repository.findById(id).filter(Placement::isOpen);
        placement.ifPresent(it -> {
            it.end(clock.instant());
            repository.save(it);
            audit.record(GreenActions.PLACEMENT_ENDED, id.toString());
        });
        return placement.isPresent();
    }
}
