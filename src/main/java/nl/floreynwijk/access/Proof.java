package nl.floreynwijk.access;

/** What somebody showed to sign in. */
enum Proof {
    LINK,
    PASSWORD
}
