package nl.floreynwijk.access;

/** What somebody is in the co-operative, and so what they may do in the portal. An account may have several. */
public enum Role {
    /** Lives in the neighbourhood without being a member: own account, public pages, no vote. */
    RESIDENT,
    /** Takes part: votes, joins shifts, books stalls, offers and asks help. */
    MEMBER,
    /** Runs the desk: helps and acts for people, judges requests, sees mail that did not arrive. */
    COORDINATOR,
    /** Plans and leads the work in the green. */
    GARDENER,
    /** Sets up the Zomerparade and assigns its pitches. */
    PARADE_ORGANISER,
    /** Keeps the books: budgets, payments, invoices. */
    TREASURER,
    /** Governs: decides on members, budgets and settings, and reads the audit trail. */
    BOARD,
    /** Gave money or land and reads results, never anything about persons. */
    FUNDER,
    /** Keeps the portal running: accounts, roles and the audit trail. */
    ADMINISTRATOR
}
