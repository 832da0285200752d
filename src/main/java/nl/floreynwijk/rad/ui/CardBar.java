package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.Theme;

/** A card on the big screen: its number, its title, and a bar as long as it has coins. The style sheet makes it move. */
class CardBar extends ListItem {

    /** Longer titles are read from afar in two lines, larger. */
    private static final int LONG = 34;

    private final Span number = new Span();
    private final Span sign = new Span();
    private final Span title = new Span();
    private final Span coins = new Span();
    private Optional<Theme> shown = Optional.empty();

    CardBar() {
        addClassName("rad-card");
        title.addClassName("rad-title");
        coins.addClassName("rad-coins");
        var fill = new Span();
        fill.addClassName("rad-fill");
        var room = new Span(fill);
        room.addClassName("rad-room");
        var end = new Span(coins);
        end.addClassName("rad-end");
        var bar = new Div(room, end);
        bar.addClassName("rad-bar");
        var words = new Div(title, bar);
        words.addClassName("rad-card-words");
        var tile = new Div(number, sign);
        tile.addClassName("rad-number");
        sign.addClassName("rad-sign");
        add(tile, words);
    }

    /** @param most coins of which a bar is as long as there is room */
    void show(CardStanding card, BoardLayout.Spot spot, int most) {
        showTheme(card.theme());
        ChangedText.show(number, String.valueOf(card.number()));
        ChangedText.show(title, card.title());
        ChangedText.show(coins, getTranslation("rad.screen.on-card", card.coins()));
        spot.place(this);
        setClassName("rad-long", card.title().length() > LONG);
        getStyle()
                .set("--part", String.valueOf((double) card.coins() / most))
                .set("--letters", String.valueOf(card.title().length()));
    }

    private void showTheme(Theme now) {
        if (Optional.of(now).equals(shown)) {
            return;
        }
        shown = Optional.of(now);
        for (var theme : Theme.values()) {
            setClassName(ThemeLook.color(theme), theme == now);
        }
        sign.removeAll();
        sign.add(ThemeLook.sign(now));
    }
}
