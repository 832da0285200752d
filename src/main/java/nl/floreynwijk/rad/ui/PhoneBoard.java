package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.LiveBoard;

/** What is on the screen in the hall, on a phone: the cards in the same order, for whoever cannot see the screen. */
class PhoneBoard extends Composite<Section> {

    private final Paragraph summary = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final List<ListItem> lines = new ArrayList<>();

    PhoneBoard() {
        list.addClassName("phone-board");
        getContent().add(new H2(getTranslation("rad.guest.board")), summary, list);
        getContent().addClassNames("card", "phone-screen");
        getContent().setVisible(false);
    }

    /** Only what is otherwise than before goes to the phone: each line keeps its place, and says another card. */
    void show(LiveBoard live) {
        var board = live.run().map(it -> it.board()).orElse(Board.HIDDEN);
        getContent().setVisible(!live.cards().isEmpty());
        var cards = live.cards().stream().sorted(order(board)).toList();
        while (lines.size() < cards.size()) {
            lines.add(new ListItem());
            list.add(lines.getLast());
        }
        for (var at = 0; at < lines.size(); at++) {
            lines.get(at).setVisible(at < cards.size());
            if (at < cards.size()) {
                ChangedText.show(lines.get(at), line(cards.get(at), board == Board.THEME));
            }
        }
        ChangedText.show(summary, new StandingWords(this).summary(live));
    }

    private String line(CardStanding card, boolean withTheme) {
        var coins = getTranslation("rad.guest.board.coins", card.number(), card.title(), card.coins());
        return withTheme ? ThemeLook.name(this, card.theme()) + "\n" + coins : coins;
    }

    private static Comparator<CardStanding> order(Board board) {
        return switch (board) {
            case COINS -> CardStanding.MOST_COINS_FIRST;
            case NUMBER, HIDDEN -> Comparator.comparingInt(CardStanding::number);
            case THEME -> Comparator.comparing(CardStanding::theme).thenComparing(CardStanding.MOST_COINS_FIRST);
        };
    }
}
