package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The address of a page that says what is looked for, so that loading it again shows the same. */
public final class PageAddress {

    private PageAddress() {}

    /** Puts these parameters behind the path; the way back stays as it was. */
    public static void follow(String path, Map<String, String> parameters) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.simple(parameters)));
    }
}
