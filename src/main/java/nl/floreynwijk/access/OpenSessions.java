package nl.floreynwijk.access;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in at this moment, in every browser they use. */
@Service
@NotWhileActing
public class OpenSessions {

    /** The most sessions a list shows; nobody has that many. */
    public static final int MOST = 50;

    private final CurrentAccount currentAccount;
    private final Sessions sessions;
    private final AuditTrail audit;

    OpenSessions(CurrentAccount currentAccount, Sessions sessions, AuditTrail audit) {
        this.currentAccount = currentAccount;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The open sessions of whoever is signed in: this one first, then what was used last. */
    @PreAuthorize("isAuthenticated()")
    public List<OpenSession> mine() {
        return sessions.of(currentAccount.id()).stream().limit(MOST).toList();
    }

    /** Ends a session of whoever is signed in; the browser notices at its next request. One that is over stays so. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void end(OpenSessionId id) {
        if (sessions.end(currentAccount.id(), id)) {
            audit.record(AccessActions.SIGNED_OUT_ELSEWHERE, currentAccount.id().toString());
        }
    }
}
