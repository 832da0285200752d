package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.icon.AbstractIcon;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.SvgIcon;

/** An icon that only repeats the words beside it. */
public final class Pictogram {

    private Pictogram() {}

    /** The icon of this name in Vaadin's set, such as {@code vaadin:home}, or one of ours, {@code icons/leaf.svg}. */
    public static AbstractIcon<?> of(String name) {
        var icon =
                name.endsWith(".svg") ? new SvgIcon(name) : new Icon("vaadin", name.substring(name.indexOf(':') + 1));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
