package nl.floreynwijk.parade;

/**
 * A floor plan as the organiser draws it.
 *
 * @param name of the edition
 */
public record DeskPlan(String name, FloorPlan plan) {}
