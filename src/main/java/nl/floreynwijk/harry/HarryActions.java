package nl.floreynwijk.harry;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of lists, landlords, handy neighbours and what is asked of them. */
final class HarryActions {

    static final AuditAction LIST_DRAFTED = onList("list-drafted");
    static final AuditAction LIST_DISCARDED = onList("list-discarded");
    static final AuditAction LIST_PUBLISHED = onList("list-published");
    static final AuditAction LIST_IMPORTED = onList("list-imported");
    static final AuditAction ITEM_ADDED = onList("item-added");
    static final AuditAction ITEM_CHANGED = onList("item-changed");
    static final AuditAction ITEM_REMOVED = onList("item-removed");
    static final AuditAction CONTACT_CHANGED = onLandlord("contact-changed");
    static final AuditAction TARIFF_KEPT = onLandlord("tariff-kept");
    static final AuditAction TARIFF_REMOVED = onLandlord("tariff-removed");

    static final AuditAction LISTED = onListing("listed");
    static final AuditAction LISTING_CHANGED = onListing("listing-changed");
    static final AuditAction LISTING_PAUSED = onListing("listing-paused");
    static final AuditAction LISTING_RESUMED = onListing("listing-resumed");
    static final AuditAction LISTING_ENDED = onListing("listing-ended");
    static final AuditAction LISTING_CLEARED = onListing("listing-cleared");
    static final AuditAction LISTING_BLOCKED = onListing("listing-blocked");
    static final AuditAction LISTING_UNBLOCKED = onListing("listing-unblocked");

    static final AuditAction SKILL_REGISTERED = onSkill("skill-registered");
    static final AuditAction SKILL_RENEWED = onSkill("skill-renewed");
    static final AuditAction SKILL_WITHDRAWN = onSkill("skill-withdrawn");

    static final AuditAction REQUEST_PLACED = onRequest("request-placed");
    static final AuditAction REQUEST_CLEARED = onRequest("request-cleared");
    static final AuditAction REQUEST_WIDENED = onRequest("request-widened");
    static final AuditAction REQUEST_SENT = onRequest("request-sent");
    static final AuditAction OFFERED = onRequest("offered");
    static final AuditAction OFFER_TAKEN_BACK = onRequest("offer-taken-back");
    static final AuditAction OFFER_CHOSEN = onRequest("offer-chosen");
    static final AuditAction APPOINTMENT_MADE = onRequest("appointment-made");
    static final AuditAction JOB_CANCELLED = onRequest("job-cancelled");
    static final AuditAction JOB_DONE = onRequest("job-done");
    static final AuditAction TROUBLE_RAISED = onRequest("trouble-raised");
    static final AuditAction TROUBLE_DECIDED = onRequest("trouble-decided");
    static final AuditAction MESSAGE_CLEARED = onRequest("message-cleared");
    static final AuditAction MESSAGE_REMOVED = onRequest("message-removed");

    static final AuditAction REVIEW_WRITTEN = onReview("review-written");
    static final AuditAction REVIEW_ANSWERED = onReview("review-answered");
    static final AuditAction REVIEW_REPORTED = onReview("review-reported");
    static final AuditAction REVIEW_CLEARED = onReview("review-cleared");
    static final AuditAction REVIEW_HIDDEN = onReview("review-hidden");
    static final AuditAction REVIEW_ANSWER_HIDDEN = onReview("review-answer-hidden");

    private HarryActions() {}

    private static AuditAction onList(String name) {
        return new AuditAction("harry", "list", name);
    }

    private static AuditAction onLandlord(String name) {
        return new AuditAction("harry", "landlord", name);
    }

    private static AuditAction onListing(String name) {
        return new AuditAction("harry", "listing", name);
    }

    private static AuditAction onRequest(String name) {
        return new AuditAction("harry", "request", name);
    }

    private static AuditAction onSkill(String name) {
        return new AuditAction("harry", "skill", name);
    }

    private static AuditAction onReview(String name) {
        return new AuditAction("harry", "review", name);
    }
}
