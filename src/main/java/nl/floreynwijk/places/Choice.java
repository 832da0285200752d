package nl.floreynwijk.places;

/** A block or a landlord to choose from. */
public record Choice<I>(I id, String name) {}
