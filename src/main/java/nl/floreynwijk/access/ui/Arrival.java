package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.LocalPath;

/** Where somebody who signs in comes from, and where they go. */
final class Arrival {

    private Arrival() {}

    /** The page a visitor asked for before they were sent to sign-in: named in the address, or left by the router. */
    static LocalPath wantedPage(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter("naar");
        var left =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return named.or(() -> Optional.ofNullable((String) left).map(path -> "/" + path))
                .map(LocalPath::orStart)
                .orElse(LocalPath.START);
    }

    /** Opens the page afresh, so that the browser takes the session's new id and nothing of the visitor's page is left. */
    static void leadTo(LocalPath page) {
        UI.getCurrent().getPage().setLocation(page.value());
    }

    /** Leads to sign-in and from there back to the page. */
    static void signInAgain(EmailAddress address, String page) {
        UI.getCurrent().getPage().setLocation("/inloggen?naar=" + encoded(page) + "&adres=" + encoded(address.value()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
