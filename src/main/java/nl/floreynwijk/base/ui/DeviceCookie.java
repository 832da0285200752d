package nl.floreynwijk.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** A choice that belongs to a device and not to a person: kept for a year, and never read by a script. */
final class DeviceCookie {

    private static final Duration KEPT = Duration.ofDays(365);

    private DeviceCookie() {}

    /** Sends the cookie with the answer that is being prepared. */
    static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
