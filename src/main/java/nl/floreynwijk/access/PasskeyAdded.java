package nl.floreynwijk.access;

/** A passkey was added that signs in to an account. Published inside the transaction that did it. */
public record PasskeyAdded(AccountId account) {}
