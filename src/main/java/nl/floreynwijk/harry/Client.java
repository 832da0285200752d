package nl.floreynwijk.harry;

/** For whom work is asked. */
public enum Client {
    HOME,
    SHOP,
    SCHOOL,
    OTHER
}
