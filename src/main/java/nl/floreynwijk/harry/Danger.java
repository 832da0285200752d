package nl.floreynwijk.harry;

/** What can hurt somebody. */
public enum Danger {
    GAS,
    ELECTRICITY,
    WATER,
    CARBON_MONOXIDE,
    FIRE,
    FALLING,
    ASBESTOS,
    BURGLARY
}
