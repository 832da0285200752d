package nl.floreynwijk.parade;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of bookings. */
final class BookingActions {

    static final AuditAction BOOKED = action("booked");
    static final AuditAction REQUESTED = action("requested");
    static final AuditAction APPROVED = action("approved");
    static final AuditAction DECLINED = action("declined");
    static final AuditAction CHANGED = action("booking-changed");
    static final AuditAction CANCELLED = action("booking-cancelled");
    static final AuditAction PARTLY_CANCELLED = action("booking-partly-cancelled");
    static final AuditAction MOVED = action("booking-moved");
    static final AuditAction MOVE_REFUSED = action("move-refused");
    static final AuditAction ASKED = action("organiser-asked");

    private BookingActions() {}

    private static AuditAction action(String name) {
        return new AuditAction("parade", "booking", name);
    }
}
