package nl.floreynwijk.faults;

/** What is done to a portal in which people are at work. */
enum Fault {
    /** The portal is killed; its database lives on without it. */
    PORTAL,
    /** The database is killed under the portal, which starts it again. */
    DATABASE,
    /** Both are killed, one a moment after the other. */
    BOTH,
    /** The portal is killed while it starts. */
    START,
    /** The database is stopped properly and comes back, as after an update. */
    RESTART
}
