package nl.floreynwijk.harry;

/** Which subscription of a landlord covers something that the tenant would see to otherwise. */
public enum Cover {
    NONE,
    /** The service subscription. */
    SERVICE,
    /** What is paid besides it to have drains unblocked. */
    DRAINS
}
