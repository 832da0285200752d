package nl.floreynwijk.blockbudget;

import nl.floreynwijk.access.AuditAction;

/** What the audit trail keeps of the voting room: never that or what somebody voted. */
final class BlockbudgetActions {

    static final AuditAction ROUND_DRAFTED = onRound("round-drafted");
    static final AuditAction ROUND_CHANGED = onRound("round-changed");
    static final AuditAction ROUND_DISCARDED = onRound("round-discarded");
    static final AuditAction ROUND_OPENED = onRound("round-opened");
    static final AuditAction DAYS_MOVED = onRound("days-moved");
    static final AuditAction ROUND_STOPPED = onRound("round-stopped");
    static final AuditAction VOTE_BEGUN = onRound("vote-begun");
    static final AuditAction ROUND_COUNTED = onRound("round-counted");
    static final AuditAction PRACTICE_LOADED = onRound("practice-loaded");
    static final AuditAction BALLOTS_READ = onRound("ballots-read");
    static final AuditAction PROXY_OFFERED = onRound("proxy-offered");
    static final AuditAction PROXY_ACCEPTED = onRound("proxy-accepted");
    static final AuditAction PROXY_DECLINED = onRound("proxy-declined");
    static final AuditAction PROXY_REVOKED = onRound("proxy-revoked");
    static final AuditAction PAPER_PRINTED = onRound("paper-printed");
    static final AuditAction PAPER_WITHDRAWN = onRound("paper-withdrawn");
    static final AuditAction PAPER_ENTERED = onRound("paper-entered");
    static final AuditAction PAPER_CONFIRMED = onRound("paper-confirmed");
    static final AuditAction PAPER_DISCARDED = onRound("paper-discarded");
    static final AuditAction PAPER_ALL_IN = onRound("paper-all-in");

    static final AuditAction PROPOSED = onProposal("proposed");
    static final AuditAction PROPOSAL_CHANGED = onProposal("proposal-changed");
    static final AuditAction PROPOSAL_WITHDRAWN = onProposal("proposal-withdrawn");
    static final AuditAction PROPOSAL_ACCEPTED = onProposal("proposal-accepted");
    static final AuditAction PROPOSAL_REFUSED = onProposal("proposal-refused");
    static final AuditAction PROPOSAL_MERGED = onProposal("proposal-merged");
    static final AuditAction PROPOSAL_REOPENED = onProposal("proposal-reopened");
    static final AuditAction COMMENT_REMOVED = onProposal("comment-removed");
    static final AuditAction MADE_INCOMPATIBLE = onRound("made-incompatible");
    static final AuditAction MADE_COMPATIBLE = onRound("made-compatible");
    static final AuditAction SPARE_CHOSEN = onRound("spare-chosen");

    static final AuditAction OBJECTED = onRound("objected");
    static final AuditAction OBJECTION_WITHDRAWN = onRound("objection-withdrawn");
    static final AuditAction OBJECTION_ANSWERED = onRound("objection-answered");
    static final AuditAction SET_BACK = onProposal("set-back");
    static final AuditAction QUOTE_ADDED = onProposal("quote-added");
    static final AuditAction WORK_ORDERED = onProposal("work-ordered");
    static final AuditAction WORK_DONE = onProposal("work-done");
    static final AuditAction WORK_CONFIRMED = onProposal("work-confirmed");
    static final AuditAction WORK_RETRIED = onProposal("work-retried");

    private BlockbudgetActions() {}

    private static AuditAction onRound(String name) {
        return new AuditAction("blockbudget", "round", name);
    }

    private static AuditAction onProposal(String name) {
        return new AuditAction("blockbudget", "proposal", name);
    }
}
