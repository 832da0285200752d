package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.LiveBoard;

/** What is on the screen in the hall, on a phone: the cards in the same order, for whoever cannot see the screen. */
class PhoneBoard extends Composite<Section> {

    private final Paragraph summary = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final List<Line> lines = new ArrayList<>();

    PhoneBoard() {
        list.addClassName("phone-board");
        getContent().add(new H2(getTranslation("rad.guest.board")), summary, list);
        getContent().addClassNames("card", "phone-screen");
        getContent().setVisible(false);
    }

    private static final class Line extends ListItem {

        private final Span title = new Span();
        private final Span theme = new Span();
        private final Span coins = new Span();
        private transient Optional<Shown> shown = Optional.empty();

        private record Shown(CardStanding card, boolean withTheme) {}

        Line() {
            title.addClassName("phone-name");
            theme.addClassName("phone-theme");
            coins.addClassName("phone-coins-there");
            add(title, coins, theme);
        }

        void show(CardStanding card, boolean withTheme) {
            var now = new Shown(card, withTheme);
            if (shown.filter(now::equals).isEmpty()) {
                shown = Optional.of(now);
                ChangedText.show(title, card.number() + ". " + card.title());
                ChangedText.show(coins, getTranslation("rad.guest.board.coins", card.coins()));
                ChangedText.show(theme, ThemeLook.name(this, card.theme()));
                theme.setVisible(withTheme);
            }
        }
    }

    /** Only what is otherwise than before goes to the phone: each line keeps its place, and says another card. */
    void show(LiveBoard live) {
        var board = live.run().map(it -> it.board()).orElse(Board.HIDDEN);
        getContent().setVisible(!live.cards().isEmpty());
        var cards = live.cards().stream().sorted(order(board)).toList();
        while (lines.size() < cards.size()) {
            lines.add(new Line());
            list.add(lines.getLast());
        }
        for (var at = 0; at < lines.size(); at++) {
            lines.get(at).setVisible(at < cards.size());
            if (at < cards.size()) {
                lines.get(at).show(cards.get(at), board == Board.THEME);
            }
        }
        ChangedText.show(summary, new StandingWords(this).summary(live));
    }

    private static Comparator<CardStanding> order(Board board) {
        return switch (board) {
            case COINS -> CardStanding.MOST_COINS_FIRST;
            case NUMBER, HIDDEN -> Comparator.comparingInt(CardStanding::number);
            case THEME -> Comparator.comparing(CardStanding::theme).thenComparing(CardStanding.MOST_COINS_FIRST);
        };
    }
}
