package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** When somebody signed in in a browser session, and when they last did something in it. */
record SessionAge(Instant signedInAt, Instant lastActiveAt) implements Serializable {

    private static final String ATTRIBUTE = SessionAge.class.getName();

    static void start(HttpSession session, Instant now) {
        session.setAttribute(ATTRIBUTE, new SessionAge(now, now));
    }

    static Optional<SessionAge> of(HttpSession session) {
        return Optional.ofNullable((SessionAge) session.getAttribute(ATTRIBUTE));
    }

    void active(HttpSession session, Instant now) {
        session.setAttribute(ATTRIBUTE, new SessionAge(signedInAt, now));
    }
}
