package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import nl.floreynwijk.base.SessionLimits;

/**
 * Ends the session of somebody who went away from a page that others go on looking at: without a word, and the page opens anew for a
 * visitor. Without it the page itself, which asks for news, would keep them signed in.
 *
 * <p>The browser counts ({@code scripts/session-watch.js}), as for {@link SessionWatch}.
 */
@Tag("session-watch")
public class QuietSession extends Component {

    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** @param signedInAt when whoever is signed in came in */
    public QuietSession(SessionLimits limits, Instant signedInAt) {
        getElement().setAttribute("quiet", true);
        set("idle", limits.idle().toMillis());
        set("silence", SILENCE.toMillis());
        set("end", signedInAt.plus(limits.absolute()).toEpochMilli());
        getElement().addEventListener("alive", event -> {});
        getElement().addEventListener("expired", event -> expire());
    }

    private void set(String name, long millis) {
        getElement().setAttribute(name, String.valueOf(millis));
    }

    private static void expire() {
        UI.getCurrent().getPage().reload();
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
