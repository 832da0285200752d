package nl.floreynwijk.rad.ui;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.LiveBoard;

/**
 * Says in a few sentences how many people take part and where most coins lie, for whoever does not see bars.
 *
 * @param page in whose language it says so
 */
record StandingWords(Component page) {

    /** So many names can be kept in mind. */
    private static final int NAMED = 3;

    /** "42 mensen hebben 310 munten ingezet. De meeste munten liggen op Klussendienst: 62. Daarna Thuiszorg: 51." */
    String summary(LiveBoard board) {
        if (board.people() == 0) {
            return say("nobody");
        }
        var said = new ArrayList<>(List.of(say("invested", board.people(), board.invested())));
        var places = placesOf(board.cards());
        if (!places.isEmpty()) {
            said.add(first(places.getFirst()));
            var next = next(places);
            if (!next.isEmpty()) {
                said.add(say("next", listed(next)));
            }
        }
        return String.join(" ", said);
    }

    /** Cards with as many coins share a place. Those without any have none. */
    private static List<List<CardStanding>> placesOf(List<CardStanding> cards) {
        var places = cards.stream()
                .filter(it -> it.coins() > 0)
                .sorted(comparingInt(CardStanding::number))
                .collect(groupingBy(CardStanding::coins, () -> new TreeMap<>(Comparator.reverseOrder()), toList()));
        return List.copyOf(places.values());
    }

    private String first(List<CardStanding> cards) {
        var coins = cards.getFirst().coins();
        if (cards.size() == 1) {
            return say("most", cards.getFirst().title(), coins);
        }
        return cards.size() <= NAMED
                ? say(
                        "most-each",
                        listed(cards.stream().map(CardStanding::title).toList()),
                        coins)
                : say("most-many", cards.size(), coins);
    }

    /** Those of the next places that can be named as well; a place is named as a whole or not at all. */
    private List<String> next(List<List<CardStanding>> places) {
        var named = places.getFirst().size();
        var next = new ArrayList<String>();
        for (var place : places.subList(1, places.size())) {
            named += place.size();
            if (named > NAMED) {
                break;
            }
            place.forEach(it -> next.add(say("card", it.title(), it.coins())));
        }
        return next;
    }

    private String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String say(String name, Object... values) {
        return page.getTranslation("rad.screen.said." + name, values);
    }
}
