package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom somebody acts for in a browser session, and in how many tabs. */
final class ActingSession {

    /** No acting lasts longer. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    /** A page that is loaded afresh is gone for a moment: only after this long without one, the last tab was closed. */
    static final Duration BETWEEN_PAGES = Duration.ofSeconds(20);

    private static final String ATTRIBUTE = ActingSession.class.getName();

    private final ActingAccount who;
    private final @Nullable MandateId mandate;
    private final Instant startedAt;
    private final LocalPath back;
    private int tabs;
    private Instant emptySince;

    /** @param back the page to which stopping leads */
    ActingSession(ActingAccount who, @Nullable MandateId mandate, Instant startedAt, LocalPath back) {
        this.who = who;
        this.mandate = mandate;
        this.startedAt = startedAt;
        this.back = back;
        this.emptySince = startedAt;
    }

    static Optional<ActingSession> of(HttpSession session) {
        return Optional.ofNullable((ActingSession) session.getAttribute(ATTRIBUTE));
    }

    void begin(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static void clear(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    synchronized void tabOpened() {
        tabs++;
    }

    synchronized void tabClosed(Instant now) {
        tabs--;
        emptySince = now;
    }

    /** How it ended by itself; empty while it goes on. A clock that is put back makes it no longer. */
    synchronized Optional<ActingEnding> ending(Instant now) {
        if (!now.isBefore(until()) || now.isBefore(startedAt)) {
            return Optional.of(ActingEnding.EXPIRED);
        }
        return tabs == 0 && now.isAfter(emptySince.plus(BETWEEN_PAGES))
                ? Optional.of(ActingEnding.TAB_CLOSED)
                : Optional.empty();
    }

    Instant until() {
        return startedAt.plus(LONGEST);
    }

    ActingAccount who() {
        return who;
    }

    Optional<MandateId> mandate() {
        return Optional.ofNullable(mandate);
    }

    LocalPath back() {
        return back;
    }
}
