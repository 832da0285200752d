package nl.floreynwijk.membership;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of applications and members. */
final class MembershipActions {

    static final AuditAction APPLIED = onApplication("applied");
    static final AuditAction ENTERED = onApplication("entered");
    static final AuditAction CONFIRMED = onApplication("confirmed");
    static final AuditAction APPROVED = onApplication("approved");
    static final AuditAction APPROVED_OTHERWISE = onApplication("approved-otherwise");
    static final AuditAction REFUSED = onApplication("refused");
    static final AuditAction RENAMED = onMember("renamed");
    static final AuditAction PHONE_CHANGED = onMember("phone-changed");
    static final AuditAction WISHES_CHANGED = onMember("wishes-changed");
    static final AuditAction CONSENT_GIVEN = onMember("consent-given");
    static final AuditAction CONSENT_WITHDRAWN = onMember("consent-withdrawn");
    static final AuditAction ORGANISATION_CHANGED = onMember("organisation-changed");
    static final AuditAction ADDRESS_CORRECTED = onMember("address-corrected");
    static final AuditAction ADDRESS_CONFIRMED = onMember("address-confirmed");
    static final AuditAction MOVED = onMember("moved");
    static final AuditAction SHARING_CHANGED = onMember("sharing-changed");
    static final AuditAction BIRTH_YEAR_CHANGED = onMember("birth-year-changed");
    static final AuditAction PAYMENT_NOTED = onDue("payment-noted");
    static final AuditAction DUE_WAIVED = onDue("due-waived");
    static final AuditAction STARTED = onMember("started");

    static final AuditAction OWN_DATA_TAKEN = onMember("own-data-taken");
    static final AuditAction LEAVING_ASKED = onMember("leaving-asked");
    static final AuditAction LEAVING_WITHDRAWN = onMember("leaving-withdrawn");
    static final AuditAction LEFT = onMember("left");
    static final AuditAction ERASURE_ASKED = onMember("erasure-asked");
    static final AuditAction ERASURE_WITHDRAWN = onMember("erasure-withdrawn");
    static final AuditAction ERASED = onMember("erased");

    static final AuditAction KIND_ADDED = onKind("kind-added");
    static final AuditAction KIND_DESCRIBED = onKind("kind-described");
    static final AuditAction TERMS_CHANGED = onKind("terms-changed");
    static final AuditAction OFFER_CHANGED = onKind("offer-changed");
    static final AuditAction EXPORTED = onRegister("exported");
    static final AuditAction EXTRACT_TAKEN = onRegister("extract-taken");
    static final AuditAction DOOR_LIST_TAKEN = onRegister("door-list-taken");
    static final AuditAction FIGURES_TAKEN = onRegister("figures-taken");
    static final AuditAction MAILING_SENT = onMailing("mailing-sent");
    static final AuditAction MAILING_TESTED = onMailing("mailing-tested");

    private MembershipActions() {}

    private static AuditAction onApplication(String name) {
        return new AuditAction("membership", "application", name);
    }

    private static AuditAction onKind(String name) {
        return new AuditAction("membership", "kind", name);
    }

    private static AuditAction onDue(String name) {
        return new AuditAction("membership", "due", name);
    }

    private static AuditAction onRegister(String name) {
        return new AuditAction("membership", "register", name);
    }

    private static AuditAction onMailing(String name) {
        return new AuditAction("membership", "mailing", name);
    }

    private static AuditAction onMember(String name) {
        return new AuditAction("membership", "member", name);
    }
}
