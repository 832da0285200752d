package nl.floreynwijk.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where people can be reached: for modules that write to them on the portal's own behalf.
 *
 * <p>It asks nobody's leave, so no view may use it; an architecture test watches over that.
 */
public interface Contacts {

    /** How to reach the holder of an account; empty when the account is unknown or closed. */
    Optional<Contact> of(AccountId account);

    /** What the holders of these accounts are called; whose account is closed is left out. */
    Map<AccountId, String> namesOf(Collection<AccountId> accounts);

    /** Everybody who has the role now, by name, at most 200. */
    List<Contact> holding(Role role);
}
