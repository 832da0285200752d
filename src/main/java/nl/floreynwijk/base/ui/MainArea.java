package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.Cooperative;

/** The part of the page that changes: one heading and one view. */
class MainArea extends Main {

    static final String ID = "main";

    private final Cooperative cooperative;

    MainArea(Cooperative cooperative) {
        this.cooperative = cooperative;
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
        if (!(view instanceof HeadingHost)) {
            add(createHelp());
        }
    }

    /** Whoever is stuck finds a number to call under every page; on a phone the menu's own is out of sight. */
    private Footer createHelp() {
        var help = new Footer(new Span(getTranslation("base.help.title")), ContactLinks.phone(cooperative));
        help.addClassName("page-help");
        return help;
    }

    boolean shows(Component view) {
        return getChildren().anyMatch(view::equals);
    }
}
