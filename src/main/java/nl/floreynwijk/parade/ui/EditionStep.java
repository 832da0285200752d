package nl.floreynwijk.parade.ui;

import nl.floreynwijk.parade.EditionSummary;

/** What the organiser of an edition does next. */
enum EditionStep {
    /** Say when it is. */
    DAYS,
    /** Fill in what it lacks, and open booking. */
    OPEN,
    /** See who books, and say when it is definite. */
    BOOKINGS,
    /** Say whether it goes on. */
    DECIDE,
    /** See to it that what was paid goes back. */
    REFUND,
    /** Make the next one like it. */
    COPY;

    static EditionStep of(EditionSummary edition) {
        return switch (edition.status()) {
            case IDEA -> edition.days().isEmpty() ? DAYS : OPEN;
            case OPEN, DEFINITE -> edition.bookable() ? BOOKINGS : COPY;
            case UNCERTAIN -> edition.bookable() ? DECIDE : COPY;
            case CANCELLED -> REFUND;
        };
    }
}
