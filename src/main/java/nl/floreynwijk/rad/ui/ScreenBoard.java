package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;
import nl.floreynwijk.rad.Theme;

/**
 * The cards with their bars, which fill the screen. They stand in the page by their numbers, always the same: what is sent is
 * where each is seen, and the style sheet makes it go there.
 */
class ScreenBoard extends Section {

    /** Of fewer coins the first would already fill the screen. */
    private static final int SHORTEST_SCALE = 10;

    private final UnorderedList list = new UnorderedList();
    private final Map<CardId, CardBar> bars = new HashMap<>();
    private final List<ThemeHeading> headings = Stream.of(Theme.values())
            .flatMap(it -> Stream.of(new ThemeHeading(it, false), new ThemeHeading(it, true)))
            .toList();
    private final ThemeLegend legend = new ThemeLegend();

    ScreenBoard() {
        addClassName("rad-board");
        getElement().setAttribute("aria-label", getTranslation("rad.screen.cards"));
        list.addClassName("rad-cards");
        var place = new Div(list);
        place.addClassName("rad-places");
        headings.forEach(place::add);
        add(place, legend);
    }

    void show(LiveBoard live) {
        setVisible(!live.cards().isEmpty());
        if (live.cards().isEmpty()) {
            return;
        }
        var board = live.run().map(RunNow::board).orElse(Board.NUMBER);
        var layout = BoardLayout.of(live.cards(), board);
        getStyle().set("--columns", String.valueOf(layout.columns())).set("--length", String.valueOf(layout.length()));
        var most = Math.max(
                SHORTEST_SCALE,
                live.cards().stream().mapToInt(CardStanding::coins).max().orElse(0));
        live.cards().forEach(it -> barOf(it).show(it, layout.of(it), most));
        headings.forEach(it -> it.show(layout, live.cards()));
        legend.show(live.cards(), board);
    }

    private CardBar barOf(CardStanding card) {
        return bars.computeIfAbsent(card.id(), _ -> {
            var bar = new CardBar();
            list.add(bar);
            return bar;
        });
    }
}
