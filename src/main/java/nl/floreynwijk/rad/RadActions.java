package nl.floreynwijk.rad;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of evenings. */
final class RadActions {

    static final AuditAction PLANNED = on("planned");
    static final AuditAction CHANGED = on("changed");
    static final AuditAction CARD_ADDED = on("card-added");
    static final AuditAction CARD_CHANGED = on("card-changed");
    static final AuditAction CARD_PICTURE_CHANGED = on("card-picture-changed");
    static final AuditAction CARD_REMOVED = on("card-removed");
    static final AuditAction PRACTISED = on("practised");
    static final AuditAction OPENED = on("opened");
    static final AuditAction PAUSED = on("paused");
    static final AuditAction WENT_ON = on("went-on");
    static final AuditAction CLOSED = on("closed");
    static final AuditAction REOPENED = on("reopened");
    static final AuditAction STARTED_AGAIN = on("started-again");
    static final AuditAction ENDED = on("ended");
    static final AuditAction NAME_REMOVED = on("name-removed");
    static final AuditAction HELPER_ADDED = on("helper-added");
    static final AuditAction HELPER_ENDED = on("helper-ended");
    static final AuditAction SHEET_ENTERED = on("sheet-entered");
    static final AuditAction SHEET_CORRECTED = on("sheet-corrected");
    static final AuditAction NOTES_WRITTEN = on("notes-written");
    static final AuditAction BUDGET_SET = on("budget-set");
    static final AuditAction PHOTOS_ADDED = on("photos-added");
    static final AuditAction PHOTO_REMOVED = on("photo-removed");
    static final AuditAction BECAME_GROUP = on("became-group");
    static final AuditAction BECAME_PROPOSAL = on("became-proposal");

    private RadActions() {}

    private static AuditAction on(String name) {
        return new AuditAction("rad", "evening", name);
    }
}
