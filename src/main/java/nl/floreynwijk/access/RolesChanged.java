package nl.floreynwijk.access;

/** The roles of an account changed. Published inside the transaction that did it. */
public record RolesChanged(AccountId account) {}
