package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
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

    Shell(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(frame);
        event.getSource().addUIInitListener(Shell::speak);
    }

    private static void speak(UIInitEvent event) {
        UI ui = event.getUI();
        ui.setLocale(Languages.of(VaadinServletRequest.getCurrent()));
    }
}
