package nl.floreynwijk.operation;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the tabs and the sessions that are open now; each costs memory. */
@Component
class OpenTabs implements VaadinServiceInitListener {

    private final AtomicInteger tabs = new AtomicInteger();
    private final AtomicInteger sessions = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(_ -> sessions.incrementAndGet());
        service.addSessionDestroyListener(_ -> sessions.decrementAndGet());
        service.addUIInitListener(this::count);
    }

    private void count(UIInitEvent event) {
        tabs.incrementAndGet();
        event.getUI().addDetachListener(_ -> tabs.decrementAndGet());
    }

    int tabs() {
        return tabs.get();
    }

    int sessions() {
        return sessions.get();
    }
}
