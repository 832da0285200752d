package nl.floreynwijk.access;

/**
 * The roles of an account changed. Published inside the transaction that did it.
 *
 * @param byAdministrator whether an administrator did it; otherwise it follows from something its holder hears of anyway
 */
public record RolesChanged(AccountId account, boolean byAdministrator) {}
