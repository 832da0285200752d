package nl.floreynwijk.parade;

/** What there is at a pitch. */
public record PitchFeatures(PitchPower power, boolean water, boolean shade, boolean wheelchair, boolean corner) {}
