package nl.floreynwijk.membership;

import nl.floreynwijk.access.AccountId;

/** A membership ended. Published inside the transaction that did it. */
public record MemberLeft(MemberId member, AccountId account) {}
