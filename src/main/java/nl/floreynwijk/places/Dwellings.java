package nl.floreynwijk.places;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dwellings as the office keeps them. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Dwellings {

    /** The most characters to look for. */
    public static final int LONGEST_WORDS = PlaceName.LONGEST;

    /** The most dwellings one page of a list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    private final DwellingRepository repository;
    private final DwellingQueries queries;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Dwellings(
            DwellingRepository repository,
            DwellingQueries queries,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.audit = audit;
        this.events = events;
    }

    /** The dwellings that are looked for, by address: {@code limit} of them from {@code offset} on. */
    @Transactional(readOnly = true)
    public List<DwellingSummary> search(DwellingSearch search, int offset, int limit) {
        return queries.search(search, offset, Math.min(limit, MOST_PER_PAGE));
    }

    /** One dwelling in full. */
    @Transactional(readOnly = true)
    public Optional<DwellingDetails> find(DwellingId id) {
        return repository.findById(id).map(it -> new DwellingDetails(it.placing(), it.version()));
    }

    /** Adds a dwelling. */
    public DwellingResult add(DwellingPlan plan) {
        var wrong = plan.wrongFields();
        if (!wrong.isEmpty()) {
            return new DwellingResult.Refused(wrong);
        }
        var dwelling = Dwelling.at(plan.address());
        var result = save(dwelling, plan);
        if (result instanceof DwellingResult.Saved) {
            audit.record(PlacesActions.DWELLING_ADDED, dwelling.id().toString());
        }
        return result;
    }

    /**
     * Puts the address of a dwelling right, and the block, landlord and tenure it has.
     *
     * @param seenVersion the version on which somebody decided
     */
    public DwellingResult correct(DwellingId id, DwellingPlan plan, int seenVersion) {
        var wrong = plan.wrongFields();
        if (!wrong.isEmpty()) {
            return new DwellingResult.Refused(wrong);
        }
        var dwelling = repository.findById(id).orElseThrow();
        if (dwelling.version() != seenVersion) {
            return new DwellingResult.ChangedMeanwhile();
        }
        var before = dwelling.placing();
        dwelling.correct(plan.address());
        var result = save(dwelling, plan);
        if (result instanceof DwellingResult.Saved) {
            tell(before, dwelling.placing());
        }
        return result;
    }

    private DwellingResult save(Dwelling dwelling, DwellingPlan plan) {
        dwelling.belongTo(
                plan.block().orElse(null),
                plan.landlord().orElse(null),
                plan.tenure().orElse(null));
        try {
            repository.save(dwelling);
        } catch (DuplicateKeyException e) {
            return new DwellingResult.AddressTaken(dwelling.address());
        } catch (DataIntegrityViolationException e) {
            return new DwellingResult.ChangedMeanwhile();
        }
        return new DwellingResult.Saved(dwelling.id(), dwelling.address());
    }

    private void tell(Placing before, Placing after) {
        var changes = changes(before, after);
        if (changes.isEmpty()) {
            return;
        }
        audit.record(PlacesActions.DWELLING_CORRECTED, after.dwelling().toString(), String.join(" ", changes));
        if (!changes.equals(List.of("tenure"))) {
            events.publishEvent(new DwellingsChanged(Set.of(after.dwelling())));
        }
    }

    private static List<String> changes(Placing before, Placing after) {
        var changes = new ArrayList<String>();
        if (!before.address().equals(after.address())) {
            changes.add("address");
        }
        if (!before.block().equals(after.block())) {
            changes.add("block");
        }
        if (!before.landlord().equals(after.landlord())) {
            changes.add("landlord");
        }
        if (!before.tenure().equals(after.tenure())) {
            changes.add("tenure");
        }
        return changes;
    }
}
