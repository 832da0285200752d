package nl.floreynwijk.access;

/** A closed account was opened again, with the roles it had. Published inside the transaction that did it. */
public record AccountReopened(AccountId account) {}
