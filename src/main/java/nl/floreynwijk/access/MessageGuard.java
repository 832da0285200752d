package nl.floreynwijk.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in what a page sends to its last byte before anybody looks whose session it comes in.
 *
 * <p>Otherwise whoever sends a message byte by byte would act, at the last byte, with the rights they had at the first:
 * after they were put out or lost a role. Nor may anybody keep the portal waiting for long, or in many places at once.
 */
class MessageGuard extends OncePerRequestFilter {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From one connection. */
    static final int MOST_AT_ONCE = 100;

    private static final int BUFFER = 8_192;

    private final int longest;
    private final Clock clock;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    /** Takes no message of more than {@code longest} bytes. */
    MessageGuard(int longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageMessages.isMessage(request) && !PageMessages.isData(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var message = new ByteArrayOutputStream();
        var status = takeIn(request, message);
        if (status == HttpStatus.OK) {
            chain.doFilter(new WholeRequest(request, message.toByteArray()), response);
        } else {
            response.sendError(status.value());
        }
    }

    private HttpStatus takeIn(HttpServletRequest request, ByteArrayOutputStream message) {
        var network = Network.of(request.getRemoteAddr());
        try {
            return underWay.merge(network, 1, Integer::sum) > MOST_AT_ONCE
                    ? HttpStatus.TOO_MANY_REQUESTS
                    : takeIn(request.getInputStream(), message);
        } catch (IOException gone) {
            return HttpStatus.REQUEST_TIMEOUT;
        } finally {
            underWay.computeIfPresent(network, (_, messages) -> messages == 1 ? null : messages - 1);
        }
    }

    private HttpStatus takeIn(InputStream body, ByteArrayOutputStream message) throws IOException {
        var giveUp = clock.instant().plus(PATIENCE);
        var buffer = new byte[BUFFER];
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            message.write(buffer, 0, read);
            if (message.size() > longest) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            if (clock.instant().isAfter(giveUp)) {
                return HttpStatus.REQUEST_TIMEOUT;
            }
        }
        return HttpStatus.OK;
    }
}
