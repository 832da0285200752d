package nl.floreynwijk.green;

/**
 * What goes on on a day, or would have.
 *
 * @param shifts how many are still to come
 * @param people how many are on them
 */
public record DayAhead(int shifts, int people) {}
