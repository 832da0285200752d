package nl.floreynwijk.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account in a list.
 *
 * @param held the roles it has now, in the order of {@link Role}
 */
public record AccountSummary(AccountId id, String name, EmailAddress email, List<HeldRole> held, boolean isOpen) {

    /** The roles it has now. */
    public Set<Role> roles() {
        return held.stream().map(HeldRole::role).collect(Collectors.toUnmodifiableSet());
    }
}
