package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The actings that go on at this moment, and in which sessions. One that is not here any more opens no service, also where
 * a request still carries its name.
 */
class LiveActings {

    private final Map<ActingId, HttpSession> sessions = new ConcurrentHashMap<>();

    void add(ActingId acting, HttpSession session) {
        sessions.put(acting, session);
    }

    /** Whether it went on until now. */
    boolean remove(ActingId acting) {
        return sessions.remove(acting) != null;
    }

    boolean has(ActingId acting) {
        return sessions.containsKey(acting);
    }

    Map<ActingId, HttpSession> all() {
        return Map.copyOf(sessions);
    }
}
