package nl.floreynwijk.parade;

import java.time.LocalDate;

/** A pitch on one day: what a booking takes. */
public record PitchDay(PitchId pitch, LocalDate day) {}
