package nl.floreynwijk.operation;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Gives each request a number, which stands in every line of the log about it and in the answer's {@code X-Request-Id}.
 *
 * <p>A proxy in front may have given one already: then its log and ours tell of the same request.
 */
class RequestNumber extends ValveBase {

    static final String HEADER = "X-Request-Id";
    static final String IN_LOG = "request";

    /** Nothing that could break a line of the log or say something in it. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    RequestNumber() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var number = numberFor(request.getHeader(HEADER));
        response.setHeader(HEADER, number);
        MDC.put(IN_LOG, number);
        try {
            getNext().invoke(request, response);
        } finally {
            MDC.remove(IN_LOG);
        }
    }

    String numberFor(@Nullable String given) {
        return given != null && HARMLESS.matcher(given).matches() ? given : fresh();
    }

    private String fresh() {
        var number = new StringBuilder(LENGTH);
        for (var at = 0; at < LENGTH; at++) {
            number.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
