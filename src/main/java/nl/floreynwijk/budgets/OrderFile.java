package nl.floreynwijk.budgets;

import java.time.LocalDate;

/**
 * A payment file as it goes to the bank.
 *
 * @param madeOn the day on which it was made, for its name
 */
@SuppressWarnings("ArrayRecordComponent") // it is written out and not compared
public record OrderFile(LocalDate madeOn, byte[] bytes) {}
