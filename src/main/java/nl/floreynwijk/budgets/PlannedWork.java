package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** Work that is expected in a year, and what it will cost. */
public record PlannedWork(PlannedWorkId id, int year, String title, Euros amount) {}
