package nl.floreynwijk.workgroups;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working groups: founded and ended by the office, and open to every member. */
@Service
@RetryOnConflict
@Transactional
public class WorkGroups {

    /** As many as can still agree on something. */
    public static final int MOST_PEOPLE = 200;

    private final WorkGroupRepository repository;
    private final WorkGroupTable table;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    WorkGroups(
            WorkGroupRepository repository,
            WorkGroupTable table,
            Contacts contacts,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.table = table;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that go on: their own first, then by name. One query. */
    @InArea("workgroups")
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<WorkGroupSummary> goingOn() {
        return table.goingOn(currentAccount.id());
    }

    /** Takes part; whoever does so twice does it once. */
    @InArea("workgroups")
    @RolesAllowed(Roles.MEMBER)
    public JoinGroupResult join(WorkGroupId id) {
        var account = currentAccount.id();
        if (repository.lock(id).filter(it -> !it.hasEnded()).isEmpty()) {
            return new JoinGroupResult.Ended();
        }
        if (table.has(id, account)) {
            return new JoinGroupResult.In();
        }
        if (table.count(id) >= MOST_PEOPLE) {
            return new JoinGroupResult.Full(MOST_PEOPLE);
        }
        table.add(id, account, clock.instant());
        audit.record(WorkGroupsActions.JOINED, id.toString());
        return new JoinGroupResult.In();
    }

    /** Takes part no longer. */
    @InArea("workgroups")
    @RolesAllowed(Roles.MEMBER)
    public void leave(WorkGroupId id) {
        if (table.remove(id, currentAccount.id())) {
            audit.record(WorkGroupsActions.LEFT, id.toString());
        }
    }

    /** All, with who takes part: those that go on first. Three queries. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<WorkGroupDetails> all() {
        var rows = table.all();
        var people = table.people(rows.stream().map(WorkGroupTable.Row::id).toList());
        var names = contacts.namesOf(
                people.values().stream().flatMap(Collection::stream).distinct().toList());
        return rows.stream()
                .map(it -> new WorkGroupDetails(
                        it.id(),
                        it.plan(),
                        it.foundedAt(),
                        it.endedAt(),
                        named(people.getOrDefault(it.id(), List.of()), names),
                        it.version()))
                .toList();
    }

    private static List<String> named(List<AccountId> people, Map<AccountId, String> names) {
        return people.stream()
                .flatMap(it -> Optional.ofNullable(names.get(it)).stream())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /**
     * Founds a group.
     *
     * @param id made when the form was shown: founding it again is founding it once
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public WorkGroupResult found(WorkGroupId id, WorkGroupPlan plan) {
        if (!plan.problems().isEmpty()) {
            return new WorkGroupResult.Refused(plan.problems());
        }
        if (repository.findById(id).isPresent()) {
            return new WorkGroupResult.Kept(id);
        }
        try {
            return save(WorkGroup.founded(id, plan, clock.instant()), WorkGroupsActions.FOUNDED);
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException("Founded at the same moment", twice);
        }
    }

    /**
     * Says otherwise what it is.
     *
     * @param seenVersion on which they decided
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public WorkGroupResult change(WorkGroupId id, WorkGroupPlan plan, int seenVersion) {
        if (!plan.problems().isEmpty()) {
            return new WorkGroupResult.Refused(plan.problems());
        }
        var group = repository.lock(id).filter(it -> it.version() == seenVersion);
        if (group.isEmpty()) {
            return new WorkGroupResult.ChangedMeanwhile();
        }
        if (group.get().hasEnded()) {
            return new WorkGroupResult.Ended();
        }
        group.get().become(plan);
        return save(group.get(), WorkGroupsActions.CHANGED);
    }

    /** Ends it: nobody joins any more. Ended twice it ended once. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public void end(WorkGroupId id) {
        repository.lock(id).filter(it -> !it.hasEnded()).ifPresent(it -> {
            it.end(clock.instant());
            save(it, WorkGroupsActions.ENDED);
        });
    }

    private WorkGroupResult save(WorkGroup group, AuditAction action) {
        repository.save(group);
        audit.record(action, group.id().toString());
        return new WorkGroupResult.Kept(group.id());
    }
}
