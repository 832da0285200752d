package nl.floreynwijk.access;

/** Somebody a coordinator may act for. */
public record ActingCandidate(AccountId account, String name, EmailAddress address) {}
