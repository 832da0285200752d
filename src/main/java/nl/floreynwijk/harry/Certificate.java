package nl.floreynwijk.harry;

/** For what somebody has to be certified before they may do it. */
public enum Certificate {
    GAS,
    ELECTRICITY,
    WATER,
    ROOF,
    DRAINS,
    GLASS,
    LOCKS,
    ASBESTOS,
    LIFT,
    FIRE_SAFETY,
    COOLING,
    VENTILATION
}
