package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.H1;

/**
 * A view that shows the heading of its page in a place of its own, such as a large opening picture.
 *
 * <p>The layout makes the one {@code h1} of every page from its title and puts it on top; this view is given it instead.
 */
public interface HeadingHost {

    /** Takes the heading; called once each time the view is shown. */
    void host(H1 heading);
}
