package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.access.LocalPath;

/** Where somebody who signs in comes from, and where they go. */
final class Arrival {

    private static final String START = "/start";

    private Arrival() {}

    /**
     * The page of ours a visitor asked for before they were sent to sign-in: named in the address, or left by the router.
     */
    static Optional<String> wantedPage(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter("naar");
        var left =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return named.or(() -> Optional.ofNullable((String) left).map(path -> "/" + path))
                .flatMap(LocalPath::parse)
                .map(LocalPath::value);
    }

    /** Opens the page afresh, so that the browser takes the session's new id and nothing of the visitor's page is left. */
    static void leadTo(Optional<String> page) {
        UI.getCurrent().getPage().setLocation(page.orElse(START));
    }

    /** Where the request comes from, for counting attempts. */
    static String connection() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    /** A waiting time in whole minutes, rounded up, as people say it. */
    static long minutes(Duration retryAfter) {
        return retryAfter.plusSeconds(59).toMinutes();
    }
}
