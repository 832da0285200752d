package nl.floreynwijk.access;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody goes: out of this browser, or out of every one. */
@Service
public class SignOut {

    private final CurrentAccount currentAccount;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Afterwards afterwards;

    SignOut(CurrentAccount currentAccount, Sessions sessions, AuditTrail audit, Afterwards afterwards) {
        this.currentAccount = currentAccount;
        this.sessions = sessions;
        this.audit = audit;
        this.afterwards = afterwards;
    }

    /**
     * Ends the session of whoever is signed in here, and their acting for somebody else; nobody stays in because the
     * audit trail cannot be written.
     */
    @PreAuthorize("isAuthenticated()")
    @InArea(InArea.EVERY)
    public void here() {
        var account = currentAccount.actor().orElseThrow();
        sessions.end();
        afterwards.run(() -> audit.recordByHolder(AccessActions.SIGNED_OUT, account));
    }

    /** Ends every session of whoever is signed in, this one included. */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    @Transactional
    public void everywhere() {
        audit.record(AccessActions.SIGNED_OUT_EVERYWHERE, currentAccount.id().toString());
        sessions.endAll(currentAccount.id());
    }
}
