package nl.floreynwijk.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets accounts follow what a module decided about people: who became a member, and who is one no more.
 *
 * <p>It asks nobody's leave, so no view may use it; an architecture test watches over that. It works in the transaction
 * of whoever calls it.
 */
public interface Enrolment {

    /** Whose account has the address, open or closed. */
    Optional<AccountId> holderOf(EmailAddress address);

    /**
     * Opens an account for somebody new, or opens theirs again.
     *
     * @param id by which they are known already; whoever has the address keeps their own
     * @param roles which they have from now on
     * @return the account of whoever has the address
     */
    AccountId enrol(AccountId id, EmailAddress address, String name, Locale language, Role... roles);

    /** Gives the role, in open sessions too; nothing happens where they have it. */
    void give(AccountId account, Role role);

    /** Takes the role, in open sessions too; nothing happens where they do not have it. */
    void take(AccountId account, Role role);

    /** The roles somebody has now. */
    Set<Role> rolesOf(AccountId account);

    /**
     * Leaves nothing of a person but a tombstone, and lets every module do so with what it keeps.
     *
     * @throws IllegalStateException for the last administrator
     */
    void erase(AccountId account);

    /** Calls the holder by another name. */
    void rename(AccountId account, String name);
}
