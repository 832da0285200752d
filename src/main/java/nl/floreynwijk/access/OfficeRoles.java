package nl.floreynwijk.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles people have in the co-operative, given and taken with a reason and a last day.
 *
 * <p>The board decides on its own offices and those of the work in the neighbourhood. Who keeps the portal running is for
 * administrators to say, who may give every role; who is a member follows from the membership.
 */
@Service
@RetryOnConflict
@Transactional
public class OfficeRoles {

    /** The most changes {@link #history} gives. */
    public static final int MOST = 100;

    private static final Set<Role> OF_THE_BOARD =
            EnumSet.of(Role.COORDINATOR, Role.GARDENER, Role.PARADE_ORGANISER, Role.TREASURER, Role.BOARD);

    private final AccountRepository repository;
    private final AccountQueries queries;
    private final RoleChanges changes;
    private final RoleLog log;
    private final CurrentAccount currentAccount;

    OfficeRoles(
            AccountRepository repository,
            AccountQueries queries,
            RoleChanges changes,
            RoleLog log,
            CurrentAccount currentAccount) {
        this.repository = repository;
        this.queries = queries;
        this.changes = changes;
        this.log = log;
        this.currentAccount = currentAccount;
    }

    /** The roles that whoever is signed in may give and take. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    public Set<Role> mine() {
        return currentAccount.has(Role.ADMINISTRATOR) ? EnumSet.allOf(Role.class) : EnumSet.copyOf(OF_THE_BOARD);
    }

    /** Gives the role, in open sessions too; one that somebody has gets the reason and the last day. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    public ChangeResult give(AccountId id, Role role, String reason, Optional<LocalDate> until) {
        requireMine(role);
        var lasting = repository.lockLastingHolders(Role.ADMINISTRATOR);
        var account = repository.findById(id).orElseThrow();
        if (!account.isOpen()) {
            return new ChangeResult.ChangedMeanwhile();
        }
        return changes.give(account, role, new RoleTerms(reason, until), lasting);
    }

    /** Takes the role, in open sessions too; nothing happens where they do not have it. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    public ChangeResult take(AccountId id, Role role, String reason) {
        requireMine(role);
        var lasting = repository.lockLastingHolders(Role.ADMINISTRATOR);
        var account = repository.findById(id).orElseThrow();
        var roles = new HashSet<>(account.roles());
        roles.remove(role);
        return changes.have(account, roles, new RoleTerms(reason, Optional.empty()), lasting);
    }

    private void requireMine(Role role) {
        if (!mine().contains(role)) {
            throw new AccessDeniedException("The board does not decide on " + role);
        }
    }

    /** The roles an open account has now, in their order; empty when it is closed or unknown. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<HeldRole> of(AccountId id) {
        return queries.holder(id).stream()
                .flatMap(it -> it.held().stream())
                .filter(it -> it.holdsOn(queries.today()))
                .toList();
    }

    /** Which roles an account got and lost, the newest change first. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<RoleChange> history(AccountId id) {
        return log.of(id, MOST);
    }
}
