package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.SessionLimits;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * Asks somebody who sits still whether they are still there, and tells in time when their day is over.
 *
 * <p>The browser counts ({@code scripts/session-watch.js}): the question itself must not keep the session alive.
 */
@Tag("session-watch")
class SessionWatch extends Component {

    private static final Duration LONGEST_IDLE_WARNING = Duration.ofMinutes(2);
    private static final Duration LONGEST_END_WARNING = Duration.ofMinutes(10);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    SessionWatch(SessionLimits limits, Optional<Instant> signedInAt) {
        var idleWarning = shortest(LONGEST_IDLE_WARNING, limits.idle().dividedBy(2));
        set("idle", limits.idle());
        set("idle-warning", idleWarning);
        set("silence", shortest(LONGEST_SILENCE, limits.idle().dividedBy(4)));
        set("end-warning", shortest(LONGEST_END_WARNING, limits.absolute().dividedBy(2)));
        addDialog("idle", getTranslation("base.session.idle.text", said(idleWarning)), "base.session.stay");
        signedInAt.map(it -> it.plus(limits.absolute())).ifPresent(this::announce);
        getElement().addEventListener("alive", event -> {});
        getElement().addEventListener("expired", event -> expire());
    }

    private static Duration shortest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** In minutes where it is a whole number of them. */
    private String said(Duration duration) {
        return duration.toSecondsPart() == 0
                ? getTranslation("base.session.minutes", duration.toMinutes())
                : getTranslation("base.session.seconds", duration.toSeconds());
    }

    private void set(String name, Duration duration) {
        getElement().setAttribute(name, String.valueOf(duration.toMillis()));
    }

    private void announce(Instant end) {
        getElement().setAttribute("end", String.valueOf(end.toEpochMilli()));
        addDialog(
                "end", getTranslation("base.session.end.text", DutchTime.time(end, getLocale())), "base.session.clear");
    }

    private void addDialog(String name, String text, String button) {
        var titleId = "session-" + name;
        var title = new Element("h2").setText(getTranslation("base.session." + name));
        title.setAttribute("id", titleId);
        var close = new Element("button").setText(getTranslation(button));
        close.setAttribute("type", "button");
        close.setAttribute("class", "button-link");
        var dialog = new Element("dialog").setAttribute("class", "session-dialog session-dialog-" + name);
        dialog.setAttribute("aria-labelledby", titleId);
        dialog.appendChild(title, new Element("p").setText(text), close);
        getElement().appendChild(dialog);
    }

    /** Ends the session here and now, and leads to sign-in and from there back to this page. */
    private void expire() {
        var ui = UI.getCurrent();
        var page = "/" + ui.getActiveViewLocation().getPathWithQueryParameters();
        var back = URLEncoder.encode(page, StandardCharsets.UTF_8);
        ui.getPage().setLocation("/inloggen?verlopen&naar=" + back);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
