package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.Theme;

/** The name of a theme above its cards on the big screen, with all coins that lie on them. */
class ThemeHeading extends H2 {

    private final Theme theme;
    private final boolean further;
    private final Span coins = new Span();

    /** @param further whether it names the theme once more, where it goes on in the second column */
    ThemeHeading(Theme theme, boolean further) {
        this.theme = theme;
        this.further = further;
        addClassNames("rad-theme-heading", ThemeLook.color(theme));
        setClassName("rad-theme-further", further);
        coins.addClassName("rad-theme-coins");
        add(ThemeLook.sign(theme), new Span(name()), coins);
    }

    private String name() {
        var name = ThemeLook.name(this, theme);
        return further ? getTranslation("rad.screen.theme-further", name) : name;
    }

    /** Where it stands, or nothing where themes do not stand apart. */
    void show(BoardLayout layout, List<CardStanding> cards) {
        var spot = Optional.ofNullable((further ? layout.further() : layout.themes()).get(theme));
        setVisible(spot.isPresent());
        spot.ifPresent(it -> it.place(this));
        var lying = cards.stream()
                .filter(it -> it.theme() == theme)
                .mapToInt(CardStanding::coins)
                .sum();
        ChangedText.show(coins, further ? "" : getTranslation("rad.screen.coins", lying));
    }
}
