package nl.floreynwijk.access;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import nl.floreynwijk.base.ui.Visitor;
import org.springframework.stereotype.Component;

/**
 * The tabs in which somebody acts for a member: counted, because without one the acting ends, and kept from the pages that
 * are the member's own.
 */
@Component
class ActingTabs implements VaadinServiceInitListener {

    private final transient Visitor visitor;
    private final transient Clock clock;

    ActingTabs(Visitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::count);
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::refuse));
    }

    private void refuse(BeforeEnterEvent event) {
        if (!visitor.mayOpen(event.getNavigationTarget())) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void count(UIInitEvent event) {
        ActingSession.of(VaadinServletRequest.getCurrent().getSession()).ifPresent(acting -> {
            acting.tabOpened();
            event.getUI().addDetachListener(closed -> acting.tabClosed(clock.instant()));
        });
    }
}
