package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.icon.Icon;

/** An icon that only repeats the words beside it. */
public final class Pictogram {

    private Pictogram() {}

    /** The icon of this name, such as {@code vaadin:leaf}. */
    public static Icon of(String name) {
        var parts = name.split(":", 2);
        var icon = parts.length == 2 ? new Icon(parts[0], parts[1]) : new Icon(name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
