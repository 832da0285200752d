package nl.floreynwijk.green;

/**
 * What became of a shift on its day.
 *
 * @param photos how many there are of that day
 * @param open whether it can be told now
 */
public record DayReport(Attendance attendance, String done, String leftOver, int photos, boolean open) {}
