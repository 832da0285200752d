package nl.floreynwijk.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The appointment of a guardian, as one of both sees it.
 *
 * @param other the account of whoever gave it, or of the guardian; empty for an offer to an address
 * @param name what the other is called; to whoever gave it the mail address, as long as it was not accepted
 * @param areas the keys of the areas in which the guardian may act
 * @param until its last day
 * @param accepted whether it holds already
 */
public record MandateSummary(
        MandateId id, Optional<AccountId> other, String name, Set<String> areas, LocalDate until, boolean accepted) {}
