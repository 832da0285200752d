package nl.floreynwijk.harry;

/** Which subscription of a landlord covers something that is the tenant's work. */
public enum Cover {
    NONE,
    /** The service subscription. */
    SERVICE,
    /** What is paid besides it to have drains unblocked. */
    DRAINS
}
