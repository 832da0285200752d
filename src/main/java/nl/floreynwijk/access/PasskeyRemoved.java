package nl.floreynwijk.access;

/** The holder of an account removed one of its passkeys. Published inside the transaction that did it. */
public record PasskeyRemoved(AccountId account) {}
