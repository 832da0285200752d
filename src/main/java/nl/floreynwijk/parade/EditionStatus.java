package nl.floreynwijk.parade;

/** How far an edition is. */
public enum EditionStatus {
    /** Being thought of: only the organiser sees it. */
    IDEA,
    /** Everybody sees it and can book. */
    OPEN,
    /** It may not go on: there is a reason, nobody is chased for money, and whoever booked may step back by its rule. */
    UNCERTAIN,
    /** It goes on. */
    DEFINITE,
    /** It does not go on, and what was paid goes back by its rule. */
    CANCELLED;

    /** Whether an edition that is so can become that next. */
    public boolean mayBecome(EditionStatus next) {
        return switch (next) {
            case IDEA -> false;
            case OPEN -> this == IDEA || this == UNCERTAIN;
            case UNCERTAIN -> this == OPEN || this == DEFINITE;
            case DEFINITE -> this == OPEN || this == UNCERTAIN;
            case CANCELLED -> isBookable();
        };
    }

    /** Whether pitches are booked while an edition is so. */
    public boolean isBookable() {
        return this == OPEN || this == UNCERTAIN || this == DEFINITE;
    }
}
