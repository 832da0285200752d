package nl.floreynwijk.access;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody was asked to be a guardian. Published inside the transaction that did it. */
public record MandateOffered(MandateId mandate, AccountId giver, Optional<AccountId> asked, LocalDate until) {}
