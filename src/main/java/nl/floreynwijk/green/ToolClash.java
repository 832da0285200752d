package nl.floreynwijk.green;

import java.time.Instant;

/** What a shift needs and that is not there, because it broke, or because another shift moved into its time. */
public record ToolClash(ShiftId shift, String task, Instant startsAt, String tool, int pieces, ToolShortage shortage) {}
