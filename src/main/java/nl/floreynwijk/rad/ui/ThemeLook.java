package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.rad.Theme;

/** The sign and the colour of a theme, which stand beside its name and never in its place. */
final class ThemeLook {

    private ThemeLook() {}

    static Component sign(Theme theme) {
        return Pictogram.of(
                switch (theme) {
                    case HOUSING -> "vaadin:home";
                    case WELLBEING -> "vaadin:smiley-o";
                    case GREEN -> "icons/leaf.svg";
                    case SHOPPING -> "icons/stall.svg";
                    case OTHER -> "vaadin:tag";
                });
    }

    /** Name of the class in the style sheet that gives the theme's colour. */
    static String color(Theme theme) {
        return "rad-theme-" + theme.name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    static String name(Component page, Theme theme) {
        return page.getTranslation("rad.theme." + theme.name());
    }
}
