package nl.floreynwijk.membership;

/** Something about a member that other members see only when that member allows it. */
public enum SharedField {
    ADDRESS,
    PHONE,
    EMAIL
}
