package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of editions, and of what they ask. */
final class EditionActions {

    static final AuditAction SERIES_NAMED = new AuditAction("parade", "series", "series-named");
    static final AuditAction PLANNED = onEdition("edition-planned");
    static final AuditAction COPIED = onEdition("edition-copied");
    static final AuditAction CHANGED = onEdition("edition-changed");
    static final AuditAction PRICES_CHANGED = onEdition("prices-changed");
    static final AuditAction ADD_ON_CHANGED = onEdition("add-on-changed");
    static final AuditAction ADD_ON_REMOVED = onEdition("add-on-removed");
    static final AuditAction OPEN = onEdition("edition-open");
    static final AuditAction UNCERTAIN = onEdition("edition-uncertain");
    static final AuditAction DEFINITE = onEdition("edition-definite");
    static final AuditAction CANCELLED = onEdition("edition-cancelled");

    private EditionActions() {}

    /** What is kept when an edition becomes so. */
    static AuditAction turned(EditionStatus next) {
        return switch (next) {
            case IDEA -> throw new IllegalArgumentException("No edition becomes an idea again");
            case OPEN -> OPEN;
            case UNCERTAIN -> UNCERTAIN;
            case DEFINITE -> DEFINITE;
            case CANCELLED -> CANCELLED;
        };
    }

    private static AuditAction onEdition(String name) {
        return new AuditAction("parade", "edition", name);
    }
}
