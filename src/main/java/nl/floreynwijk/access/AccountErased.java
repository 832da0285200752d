package nl.floreynwijk.access;

/**
 * Somebody's name, address and all that is about them has to go; the account stays as a tombstone. Published inside the
 * transaction that did it: whoever keeps text about people removes it there.
 */
public record AccountErased(AccountId account) {}
