package nl.floreynwijk.access;

/** An account was opened for somebody, who may not know it yet. Published inside the transaction that did it. */
public record AccountOpened(AccountId account) {}
