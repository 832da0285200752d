package nl.floreynwijk.access;

/** An account has another mail address now. Published inside the transaction that changed it. */
public record AddressChanged(AccountId account) {}
