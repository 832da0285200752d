package nl.floreynwijk.access;

/** The password of an account was set, replaced or removed. Published inside the transaction that did it. */
public record PasswordChanged(AccountId account) {}
