package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;

/** The part of the page that changes: one heading and one view. */
class MainArea extends Main {

    static final String ID = "main";

    MainArea() {
        setId(ID);
        addClassName("main-area");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Replaces what is shown; the heading goes on top, or where the view wants it. */
    void show(PageHeading heading, HasElement view) {
        removeAll();
        if (view instanceof HeadingHost host) {
            host.host(heading);
        } else {
            add(heading);
        }
        view.getElement().getComponent().ifPresent(this::add);
    }

    boolean shows(Component view) {
        return getChildren().anyMatch(view::equals);
    }
}
