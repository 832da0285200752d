package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;

/**
 * One thing a person can do today, offered on the start page.
 *
 * @param title what can be done, in the person's language, at most a few words
 * @param text one sentence about it, in the person's language
 * @param icon name of an icon of Vaadin's own set, such as {@code vaadin:leaf}
 * @param target the view that does it
 * @param order small numbers come first
 */
public record Tile(String title, String text, String icon, Class<? extends Component> target, int order) {}
