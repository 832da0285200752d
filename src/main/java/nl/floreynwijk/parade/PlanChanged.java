package nl.floreynwijk.parade;

/** Which pitches there are in an edition, or who has which, is otherwise than it was. */
public record PlanChanged(EditionId edition) {}
