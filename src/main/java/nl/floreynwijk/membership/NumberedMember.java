package nl.floreynwijk.membership;

import nl.floreynwijk.access.AccountId;

/** A member by number and name, for modules that say who does what. */
public record NumberedMember(AccountId account, int number, String name) {}
