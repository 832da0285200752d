package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** Answers what goes wrong after a click or a tap: the person hears it, and the page keeps working. */
class ListenerErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (isRefusal(failure)) {
            if (ui != null) {
                TroubleDialog.refused(ui).open();
            }
            return;
        }
        var incident = Incident.report(failure);
        if (ui != null) {
            TroubleDialog.wrong(ui, incident).open();
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(AccessDeniedException.class::isInstance);
    }
}
