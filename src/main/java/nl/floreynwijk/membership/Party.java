package nl.floreynwijk.membership;

/** Who stands behind a membership. */
public enum Party {
    /** One human being, with an account of their own. */
    PERSON,
    /** A shop, a self-employed person, an association: people act for it. */
    ORGANISATION
}
