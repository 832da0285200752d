package nl.floreynwijk.access;

/** Somebody's name or mail address was put right. Published inside the transaction that did it. */
public record AccountCorrected(AccountId account) {}
