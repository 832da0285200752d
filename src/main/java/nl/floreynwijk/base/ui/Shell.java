package nl.floreynwijk.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.stereotype.Component;

/** Prepares every page before its first view: its head, its language, and what it says when something fails. */
@Component
class Shell implements VaadinServiceInitListener {

    private final transient PageFrame frame;
    private final transient Messages messages;

    Shell(PageFrame frame, Messages messages) {
        this.frame = frame;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(messages);
        service.addSessionInitListener(started -> started.getSession().setErrorHandler(new ListenerErrors()));
        service.addUIInitListener(this::prepare);
        event.addIndexHtmlRequestListener(frame);
    }

    private void prepare(UIInitEvent event) {
        var ui = event.getUI();
        ui.setLocale(Languages.of(VaadinServletRequest.getCurrent()));
        messages.prepare(ui);
    }
}
