package nl.floreynwijk.membership;

/** Something people agree to; the words are data, and kept by version. */
public enum Consent {
    /** To be a member by the statutes and the house rules. */
    STATUTES(true),
    /** To what the co-operative keeps about them, and why. */
    PRIVACY(true),
    /** To news by mail, besides what they need to know. */
    NEWS(false),
    /** To pictures in which they can be recognised. */
    PHOTOS(false);

    private final boolean required;

    Consent(boolean required) {
        this.required = required;
    }

    /** Whether nobody can be a member without it. */
    public boolean isRequired() {
        return required;
    }
}
