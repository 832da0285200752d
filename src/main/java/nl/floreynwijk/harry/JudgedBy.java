package nl.floreynwijk.harry;

import java.time.LocalDate;

/** The version of a list by which a request was judged, which stays as it is. */
public record JudgedBy(int version, LocalDate validFrom, boolean landlords) {}
