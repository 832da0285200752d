package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionIdChangedEvent;
import org.springframework.stereotype.Component;

/**
 * In which browsers the signed-in sessions of this server are. The registry of Spring Security knows whose they are.
 *
 * <p>Like the sessions themselves they live in memory: a restart of the portal ends them all.
 */
@Component
class SessionPlaces {

    private final Map<String, Place> places = new ConcurrentHashMap<>();

    void add(HttpSession session, Browser browser) {
        places.put(session.getId(), new Place(OpenSessionId.random(), session, browser));
    }

    /** Where the session with this id of the web server is; empty when nobody signed in there. */
    Optional<Place> of(String sessionId) {
        return Optional.ofNullable(places.get(sessionId));
    }

    @EventListener
    void follow(SessionIdChangedEvent change) {
        var place = places.remove(change.getOldSessionId());
        if (place != null) {
            places.put(change.getNewSessionId(), place);
        }
    }

    @EventListener
    void forget(SessionDestroyedEvent end) {
        places.remove(end.getId());
    }

    /** One session: the name by which its holder ends it, and the browser it is in. */
    record Place(OpenSessionId id, HttpSession session, Browser browser) {

        /** How old it is; empty when the web server has just ended it. */
        Optional<SessionAge> age() {
            try {
                return SessionAge.of(session);
            } catch (IllegalStateException ended) {
                return Optional.empty();
            }
        }
    }
}
