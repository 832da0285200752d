package nl.floreynwijk.membership;

import nl.floreynwijk.access.AccountId;

/** A member by name, for modules that keep something in it. */
public record NamedMember(MemberId member, AccountId account, String name) {}
