package nl.floreynwijk.budgets;

import nl.floreynwijk.access.AccountId;

/** Somebody who reads for a funder, or could. */
public record ReaderChoice(AccountId account, String name) {}
