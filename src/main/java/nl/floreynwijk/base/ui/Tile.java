package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;

/**
 * One thing a person can do today, offered on the start page.
 *
 * @param title what can be done, in the person's language, at most a few words
 * @param text one sentence about it, in the person's language
 * @param icon name of an icon of Vaadin's own set, such as {@code vaadin:leaf}
 * @param target the view that does it
 * @param parameters what the view needs to know, such as which round to vote in
 * @param order small numbers come first
 */
public record Tile(
        String title,
        String text,
        String icon,
        Class<? extends Component> target,
        RouteParameters parameters,
        int order) {

    /** A tile that leads to a view without parameters. */
    public Tile(String title, String text, String icon, Class<? extends Component> target, int order) {
        this(title, text, icon, target, RouteParameters.empty(), order);
    }
}
