package nl.floreynwijk.access;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What an open page in a browser sends the portal. */
final class PageMessages {

    private PageMessages() {}

    /** Whether somebody did something on the page, or the page tells that it is there. */
    static boolean isMessage(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && isOfKind(RequestType.UIDL, request);
    }

    /** Whether a script of ours sends something besides: it is read as a whole too, before anybody looks who sent it. */
    static boolean isData(HttpServletRequest request) {
        var type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    /** A heartbeat tells that a tab is open, not that somebody is there. */
    static boolean isHeartbeat(HttpServletRequest request) {
        return isOfKind(RequestType.HEARTBEAT, request);
    }

    private static boolean isOfKind(RequestType kind, HttpServletRequest request) {
        return kind.getIdentifier().equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
