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
import java.util.Optional;
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

    /** In bytes; {@code vaadin.maxRequestBodySize} says the same. */
    static final int LONGEST = 1_000_000;

    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From one connection. */
    static final int MOST_AT_ONCE = 100;

    private static final int BUFFER = 8_192;

    private final Clock clock;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    MessageGuard(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageMessages.isMessage(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var message = takenIn(request, Network.of(request.getRemoteAddr()));
        if (message.isPresent()) {
            chain.doFilter(new WholeRequest(request, message.get()), response);
        } else {
            response.sendError(HttpStatus.REQUEST_TIMEOUT.value());
        }
    }

    private Optional<byte[]> takenIn(HttpServletRequest request, String network) {
        try {
            return underWay.merge(network, 1, Integer::sum) > MOST_AT_ONCE
                    ? Optional.empty()
                    : whole(request.getInputStream());
        } catch (IOException gone) {
            return Optional.empty();
        } finally {
            underWay.computeIfPresent(network, (_, messages) -> messages == 1 ? null : messages - 1);
        }
    }

    /** Empty when it takes too long or is too much. */
    private Optional<byte[]> whole(InputStream body) throws IOException {
        var giveUp = clock.instant().plus(PATIENCE);
        var message = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            message.write(buffer, 0, read);
            if (message.size() > LONGEST || clock.instant().isAfter(giveUp)) {
                return Optional.empty();
            }
        }
        return Optional.of(message.toByteArray());
    }
}
