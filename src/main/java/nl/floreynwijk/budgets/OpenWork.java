package nl.floreynwijk.budgets;

/**
 * What waits for whoever keeps the books.
 *
 * @param expenses invoices that wait for them as the second person
 * @param ready invoices that can be paid
 * @param lines of the bank of which it is still to be said what they are
 */
public record OpenWork(int expenses, int ready, int lines) {}
