package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/**
 * Somebody or something that a budget can belong to.
 *
 * @param account of a person, whose name changes and may be erased
 */
record FoundHolder(Holder holder, Optional<AccountId> account, String name) {}
