package nl.floreynwijk.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import nl.floreynwijk.access.RateLimits.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a stranger who asks for page after page from filling the memory: each visit is a session of about 80 kB.
 *
 * <p>A session lives for three minutes ({@code server.servlet.session.timeout}) until the page in a browser speaks to
 * the portal, which every page does at once and a program that only fetches pages does not; one connection keeps only so
 * many of them open. And whoever keeps coming without a session has to wait. Where a hall full of people is expected the same
 * connection opens more, counted apart.
 */
class VisitGuard extends OncePerRequestFilter {

    static final Limit VISITS_FROM_CONNECTION = new Limit("visits-from-connection", 300, Duration.ofMinutes(1));

    static final Limit PAGES_FROM_CONNECTION = new Limit("pages-from-connection", 150, Duration.ofMinutes(15));

    static final Limit CROWD_FROM_CONNECTION = new Limit("crowd-from-connection", 600, Duration.ofMinutes(1));

    static final Limit CROWDED_PAGES_FROM_CONNECTION =
            new Limit("crowded-pages-from-connection", 600, Duration.ofMinutes(15));

    private static final String CROWDED = VisitGuard.class.getName() + ".crowded";

    /** For a visitor's page that is open in a browser. */
    static final Duration VISIT = Duration.ofMinutes(40);

    private final RateLimits limits;
    private final Predicate<String> crowded;

    /** @param crowded pages where a hall full of people is expected */
    VisitGuard(RateLimits limits, Predicate<String> crowded) {
        this.limits = limits;
        this.crowded = crowded;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var network = Network.of(request.getRemoteAddr());
        if (session == null) {
            var inCrowd = crowded.test(request.getRequestURI());
            var wait = limits.exceeded(inCrowd ? CROWD_FROM_CONNECTION : VISITS_FROM_CONNECTION, network);
            if (wait.isPresent()) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
            chain.doFilter(request, response);
            if (inCrowd) {
                Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.setAttribute(CROWDED, true));
            }
            return;
        }
        if (PageMessages.isMessage(request)
                && session.getMaxInactiveInterval() < VISIT.toSeconds()
                && limits.exceeded(pagesLike(session), network).isEmpty()) {
            session.setMaxInactiveInterval((int) VISIT.toSeconds());
        }
        chain.doFilter(request, response);
    }

    private static Limit pagesLike(HttpSession session) {
        return session.getAttribute(CROWDED) == null ? PAGES_FROM_CONNECTION : CROWDED_PAGES_FROM_CONNECTION;
    }
}
