package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * Each open tab costs memory: whoever opens one too many in a browser loses the oldest, which loads anew when used. A
 * visitor, who may be a program, gets fewer than somebody we know.
 */
@Component
class TabLimit implements VaadinServiceInitListener {

    private static final int MOST_OF_PERSON = 20;
    private static final int MOST_OF_VISITOR = 5;

    private final transient Visitor visitor;

    TabLimit(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::closeOldest);
    }

    private void closeOldest(UIInitEvent event) {
        var open = event.getUI().getSession().getUIs().stream()
                .filter(tab -> !tab.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        var most = visitor.isSignedIn() ? MOST_OF_PERSON : MOST_OF_VISITOR;
        open.stream().limit(Math.max(0, open.size() - most)).forEach(UI::close);
    }
}
