package nl.floreynwijk.access;

/** An account was closed: it signs nobody in any more. Published inside the transaction that did it. */
public record AccountClosed(AccountId account) {}
