package nl.floreynwijk.access;

import java.time.LocalDate;

/** A guardian may no longer act. Published inside the transaction that did it. */
public record MandateEnded(MandateId mandate, AccountId giver, AccountId holder, LocalDate until) {}
