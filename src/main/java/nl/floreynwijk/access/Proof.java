package nl.floreynwijk.access;

/** What somebody showed to sign in. */
public enum Proof {
    LINK,
    PASSWORD,
    PASSKEY
}
