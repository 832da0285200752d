package nl.floreynwijk.access;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;

/** What an open page in a browser sends the portal. */
final class PageMessages {

    private PageMessages() {}

    /** Whether somebody did something on the page, or the page tells that it is there. */
    static boolean isMessage(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && isOfKind(RequestType.UIDL, request);
    }

    /** A heartbeat tells that a tab is open, not that somebody is there. */
    static boolean isHeartbeat(HttpServletRequest request) {
        return isOfKind(RequestType.HEARTBEAT, request);
    }

    private static boolean isOfKind(RequestType kind, HttpServletRequest request) {
        return kind.getIdentifier().equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
