package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Each open tab costs memory: whoever opens one too many in a browser loses the oldest, which loads anew when used. */
@Component
class TabLimit implements VaadinServiceInitListener {

    static final int MOST_TABS = 20;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(TabLimit::closeOldest);
    }

    private static void closeOldest(UIInitEvent event) {
        var open = event.getUI().getSession().getUIs().stream()
                .filter(tab -> !tab.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() - MOST_TABS)).forEach(UI::close);
    }
}
