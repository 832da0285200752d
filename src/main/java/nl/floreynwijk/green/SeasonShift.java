package nl.floreynwijk.green;

import java.time.Instant;

/** A shift in the plan of a year. */
public record SeasonShift(
        ShiftId id,
        PlotId plot,
        String plotName,
        String task,
        Instant startsAt,
        Instant endsAt,
        int people,
        int kept,
        int least,
        int most,
        int waiting,
        boolean inSeries,
        boolean over,
        Staffing staffing) {}
