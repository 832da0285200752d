package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser asks: prices, how many stalls of a category there are at most, and what comes with a pitch. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class PriceDesk {

    /** An edition has no more kinds of things that come with a pitch. */
    public static final int MOST_ADD_ONS = 30;

    /** The highest limit there can be. */
    public static final int MOST_STALLS = 500;

    private final EditionRepository editions;
    private final Prices prices;
    private final AddOnTable addOns;
    private final DeskNumbers numbers;
    private final AuditTrail audit;

    PriceDesk(EditionRepository editions, Prices prices, AddOnTable addOns, DeskNumbers numbers, AuditTrail audit) {
        this.editions = editions;
        this.prices = prices;
        this.addOns = addOns;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** What it asks. One query. */
    @RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public PriceList of(EditionId edition) {
        return prices.listOf(edition);
    }

    /**
     * Asks these prices from now on; once booking opened only prices that were not there yet.
     *
     * @param seen what it asked when they decided
     * @param limits at most so many stalls of a category, 0 to {@link #MOST_STALLS}; without one there is no limit
     */
    public PriceResult keep(EditionId edition, PriceList seen, List<Price> wanted, Map<Category, Integer> limits) {
        if (!limits.values().stream().allMatch(it -> it >= 0 && it <= MOST_STALLS)) {
            throw new IllegalArgumentException("Not limits: " + limits);
        }
        var stands = hold(edition).openedAt().isPresent();
        var now = prices.listOf(edition);
        if (!Set.copyOf(now.prices()).equals(Set.copyOf(seen.prices()))
                || !now.limits().equals(seen.limits())) {
            return new PriceResult.ChangedMeanwhile();
        }
        var taken = stands ? takenBack(now.prices(), wanted) : List.<PriceCell>of();
        if (!taken.isEmpty()) {
            return new PriceResult.Standing(taken);
        }
        prices.keep(edition, wanted);
        prices.keepLimits(edition, limits);
        record(EditionActions.PRICES_CHANGED, edition);
        return new PriceResult.Kept();
    }

    private static List<PriceCell> takenBack(List<Price> stood, List<Price> wanted) {
        var kept = Set.copyOf(wanted);
        return stood.stream()
                .filter(it -> !kept.contains(it))
                .map(it -> new PriceCell(it.category(), it.kind()))
                .toList();
    }

    /** Something that comes with a pitch from now on. */
    public AddOnResult add(EditionId edition, AddOnPlan plan) {
        if (!plan.problems().isEmpty()) {
            return new AddOnResult.Refused(plan.problems());
        }
        hold(edition);
        var all = prices.listOf(edition).addOns();
        if (all.size() >= MOST_ADD_ONS) {
            return new AddOnResult.TooMany(MOST_ADD_ONS);
        }
        return isTaken(plan.name(), all) ? new AddOnResult.NameTaken() : inserted(edition, plan);
    }

    private AddOnResult inserted(EditionId edition, AddOnPlan plan) {
        try {
            addOns.add(edition, plan);
        } catch (DuplicateKeyException sameName) {
            throw new OptimisticLockingFailureException("Called so at the same moment", sameName);
        }
        record(EditionActions.ADD_ON_CHANGED, edition);
        return new AddOnResult.Kept();
    }

    /** Is so from now on; its price stands once booking opened, and there are never fewer than were booked. */
    public AddOnResult change(EditionId edition, AddOnId id, AddOnPlan plan) {
        if (!plan.problems().isEmpty()) {
            return new AddOnResult.Refused(plan.problems());
        }
        var stands = hold(edition).openedAt().isPresent();
        var all = new ArrayList<>(prices.listOf(edition).addOns());
        var before = find(all, id);
        all.removeIf(it -> it.id().equals(id));
        if (before.isEmpty()) {
            return new AddOnResult.Gone();
        }
        if (isTaken(plan.name(), all)) {
            return new AddOnResult.NameTaken();
        }
        if (stands && !plan.price().equals(before.get().price())) {
            return new AddOnResult.PriceStands(before.get().price());
        }
        if (!addOns.change(id, plan)) {
            return new AddOnResult.Taken(before.get().stock() - before.get().left());
        }
        record(EditionActions.ADD_ON_CHANGED, edition);
        return new AddOnResult.Kept();
    }

    /** Is not there any more, as long as booking did not open with it. */
    public AddOnResult remove(EditionId edition, AddOnId id) {
        if (hold(edition).openedAt().isPresent()) {
            return new AddOnResult.Stays();
        }
        if (find(prices.listOf(edition).addOns(), id).isEmpty()) {
            return new AddOnResult.Gone();
        }
        addOns.remove(id);
        record(EditionActions.ADD_ON_REMOVED, edition);
        return new AddOnResult.Kept();
    }

    /** Booking does not open, and nobody books, while what is asked changes. */
    private Edition hold(EditionId edition) {
        numbers.hold(edition);
        return editions.findById(edition).orElseThrow();
    }

    private static Optional<AddOnSummary> find(List<AddOnSummary> all, AddOnId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** As the database compares names. */
    private static boolean isTaken(String name, List<AddOnSummary> others) {
        return others.stream().map(AddOnSummary::name).anyMatch(name::equalsIgnoreCase);
    }

    private void record(AuditAction action, EditionId edition) {
        audit.record(action, edition.toString());
    }
}
