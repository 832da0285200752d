package nl.floreynwijk.access;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
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

    static HttpSession current() {
        var exchange = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return exchange.getRequest().getSession();
    }
}
