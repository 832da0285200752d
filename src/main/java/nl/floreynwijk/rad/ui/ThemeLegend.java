package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.Theme;

/** Which colour and sign belong to which theme, below the cards where themes do not stand apart. */
class ThemeLegend extends UnorderedList {

    private final Map<Theme, Component> items = new EnumMap<>(Theme.class);

    ThemeLegend() {
        addClassName("rad-legend");
        for (var theme : Theme.values()) {
            var item = new ListItem(ThemeLook.sign(theme), new Span(ThemeLook.name(this, theme)));
            item.addClassName(ThemeLook.color(theme));
            items.put(theme, item);
            add(item);
        }
    }

    void show(List<CardStanding> cards, Board board) {
        setVisible(board != Board.THEME);
        items.forEach((theme, item) -> item.setVisible(cards.stream().anyMatch(it -> it.theme() == theme)));
    }
}
