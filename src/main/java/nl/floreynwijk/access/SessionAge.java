package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.SessionLimits;

/** How and when somebody signed in in a browser session, and when they last did something in it. */
record SessionAge(Proof proof, Instant signedInAt, Instant lastActiveAt) implements Serializable {

    private static final String ATTRIBUTE = SessionAge.class.getName();
    private static final Duration FRESH = Duration.ofMinutes(15);

    /** How much longer the server waits than the browser, whose own clock warns and signs out first. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    static void start(HttpSession session, Proof proof, Instant now) {
        session.setAttribute(ATTRIBUTE, new SessionAge(proof, now, now));
    }

    static Optional<SessionAge> of(HttpSession session) {
        return Optional.ofNullable((SessionAge) session.getAttribute(ATTRIBUTE));
    }

    void active(HttpSession session, Instant now) {
        session.setAttribute(ATTRIBUTE, new SessionAge(proof, signedInAt, now));
    }

    /** Whether it has lived, or stood still, longer than a session may. */
    boolean isOver(SessionLimits limits, Instant now) {
        return now.isAfter(signedInAt.plus(limits.absolute()).plus(GRACE))
                || now.isAfter(lastActiveAt.plus(limits.idle()).plus(GRACE));
    }

    /** Whether whoever sits here read the holder's mail at most a quarter of an hour ago. */
    boolean isFreshFromLink(Instant now) {
        return proof == Proof.LINK && !now.isBefore(signedInAt) && now.isBefore(signedInAt.plus(FRESH));
    }
}
