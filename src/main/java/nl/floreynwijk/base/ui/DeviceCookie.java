package nl.floreynwijk.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** What belongs to a device and not to a person: kept for a while, and never read by a script. */
public final class DeviceCookie {

    /** For a choice that somebody made on this device. */
    static final Duration YEAR = Duration.ofDays(365);

    private DeviceCookie() {}

    /** Sends the cookie with the answer that is being prepared. */
    public static void keep(String name, String value, Duration kept) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
