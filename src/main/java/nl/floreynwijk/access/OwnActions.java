package nl.floreynwijk.access;

import java.util.Set;

/**
 * What people do to what is their own, where the words of the audit trail speak of somebody. A module that has such
 * actions declares a bean of this type, and says them at {@code <module>.own-data.did.<action>}.
 *
 * <p>It asks nobody's leave, so no view may use it.
 */
public interface OwnActions {

    /** The module's name, the first word of its text keys. */
    String module();

    /** The names of those actions. */
    Set<String> names();

    /** The ids, as the audit trail has them, of what is the account's own. */
    Set<String> objectsOf(AccountId account);
}
