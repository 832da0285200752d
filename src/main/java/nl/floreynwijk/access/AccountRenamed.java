package nl.floreynwijk.access;

/** The holder of an account is called otherwise. Published inside the transaction that did it. */
public record AccountRenamed(AccountId account) {}
