package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How the session in which a test runs was opened. */
public final class TestSessions {

    private TestSessions() {}

    public static void openedByLink(Instant at) {
        SessionAge.start(current(), Proof.LINK, at);
    }

    public static void openedByPassword(Instant at) {
        SessionAge.start(current(), Proof.PASSWORD, at);
    }

    /** The test goes on in another browser, in which nobody is signed in. */
    public static void inAnotherBrowser() {
        goOnIn(new MockHttpSession());
    }

    /** The test goes on in the browser that has this session. */
    static void goOnIn(HttpSession session) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
    }

    /** Gives the session another id, as the web server does. */
    static void renew(HttpSession session) {
        ((MockHttpSession) session).changeSessionId();
    }

    static HttpSession current() {
        return Sessions.current();
    }
}
