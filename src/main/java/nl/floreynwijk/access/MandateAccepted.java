package nl.floreynwijk.access;

import java.time.LocalDate;

/** Somebody agreed to be a guardian. Published inside the transaction that did it. */
public record MandateAccepted(MandateId mandate, AccountId giver, AccountId holder, LocalDate until) {}
