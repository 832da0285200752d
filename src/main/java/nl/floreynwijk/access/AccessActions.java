package nl.floreynwijk.access;

/** What the audit trail keeps of accounts and of signing in. */
final class AccessActions {

    static final AuditAction LINK_REQUESTED = onAccount("link-requested");
    static final AuditAction SIGNED_IN_BY_LINK = onAccount("signed-in-by-link");
    static final AuditAction SIGNED_IN_BY_PASSWORD = onAccount("signed-in-by-password");
    static final AuditAction SIGNED_IN_BY_PASSKEY = onAccount("signed-in-by-passkey");
    static final AuditAction PASSWORD_REFUSED = onAccount("password-refused");
    static final AuditAction CURRENT_PASSWORD_REFUSED = onAccount("current-password-refused");
    static final AuditAction PASSWORD_CHANGED = onAccount("password-changed");
    static final AuditAction PASSWORD_REMOVED = onAccount("password-removed");
    static final AuditAction PASSKEY_REFUSED = onAccount("passkey-refused");
    static final AuditAction PASSKEY_ADDED = onAccount("passkey-added");
    static final AuditAction PASSKEY_RENAMED = onAccount("passkey-renamed");
    static final AuditAction PASSKEY_REMOVED = onAccount("passkey-removed");
    static final AuditAction ACCOUNT_OPENED = onAccount("account-opened");
    static final AuditAction NAME_CORRECTED = onAccount("name-corrected");
    static final AuditAction ADDRESS_CHANGED = onAccount("address-changed");
    static final AuditAction ACCOUNT_CLOSED = onAccount("account-closed");
    static final AuditAction ACCOUNT_REOPENED = onAccount("account-reopened");
    static final AuditAction ACCOUNT_ERASED = onAccount("account-erased");
    static final AuditAction ROLES_CHANGED = onAccount("roles-changed");
    static final AuditAction SIGNED_OUT = onAccount("signed-out");
    static final AuditAction SIGNED_OUT_ELSEWHERE = onAccount("signed-out-elsewhere");
    static final AuditAction SIGNED_OUT_EVERYWHERE = onAccount("signed-out-everywhere");
    static final AuditAction CONSOLE_LINK = onAccount("console-link");
    static final AuditAction FIRST_ADMINISTRATOR = onAccount("first-administrator");

    static final AuditAction ACTING_STARTED = onAccount("acting-started");
    static final AuditAction ACTING_STOPPED = onAccount("acting-stopped");
    static final AuditAction ACTING_EXPIRED = onAccount("acting-expired");
    static final AuditAction MANDATE_OFFERED = onAccount("mandate-offered");
    static final AuditAction MANDATE_ACCEPTED = onAccount("mandate-accepted");
    static final AuditAction MANDATE_ENDED = onAccount("mandate-ended");
    static final AuditAction MANDATE_EXPIRED = onAccount("mandate-expired");

    private AccessActions() {}

    private static AuditAction onAccount(String name) {
        return new AuditAction("access", "account", name);
    }
}
