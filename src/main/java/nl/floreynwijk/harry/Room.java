package nl.floreynwijk.harry;

/** A part of a home in which somebody looks for what is wrong. */
public enum Room {
    KITCHEN,
    BATHROOM,
    TOILET,
    LIVING_ROOM,
    BEDROOM,
    /** Front door, bell, stairs inside. */
    HALL,
    METER_CUPBOARD,
    /** With the boiler. */
    ATTIC,
    /** Roof, gutter, outer walls. */
    OUTSIDE,
    /** With fence, shed and balcony. */
    GARDEN,
    /** Stairwell, lift and hall of several homes together. */
    SHARED
}
