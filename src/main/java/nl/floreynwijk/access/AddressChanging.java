package nl.floreynwijk.access;

/** An account gets another mail address: the last moment to write to the one it has. Published before the change. */
public record AddressChanging(AccountId account) {}
