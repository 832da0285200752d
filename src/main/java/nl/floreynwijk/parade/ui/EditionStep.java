package nl.floreynwijk.parade.ui;

import java.time.LocalDate;
import nl.floreynwijk.parade.EditionSummary;

/** What the organiser of an edition does next. */
enum EditionStep {
    /** Say when it is. */
    DAYS,
    /** Fill in what it lacks, and open booking. */
    OPEN,
    /** See who books, and say when it is definite. */
    BOOKINGS,
    /** See who books. */
    FOLLOW,
    /** Say whether it goes on. */
    DECIDE,
    /** Print what is needed on the day. */
    LISTS,
    /** See to it that what was paid goes back. */
    REFUND,
    /** Make the next one like it. */
    COPY;

    static EditionStep of(EditionSummary edition, LocalDate today) {
        return switch (edition.status()) {
            case IDEA -> edition.days().isEmpty() ? DAYS : edition.isOver(today) ? COPY : OPEN;
            case OPEN -> beforeAndAfter(BOOKINGS, edition, today);
            case DEFINITE -> beforeAndAfter(FOLLOW, edition, today);
            case UNCERTAIN -> beforeAndAfter(DECIDE, edition, today);
            case CANCELLED -> REFUND;
        };
    }

    private static EditionStep beforeAndAfter(EditionStep before, EditionSummary edition, LocalDate today) {
        if (edition.isOver(today)) {
            return COPY;
        }
        return edition.bookable() ? before : LISTS;
    }
}
