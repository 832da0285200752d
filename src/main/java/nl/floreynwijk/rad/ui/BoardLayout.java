package nl.floreynwijk.rad.ui;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.HasStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.Theme;

/**
 * Where each card stands on the big screen: in one column under each other, or in two when there are many. Cards with as many
 * coins stand by their numbers.
 *
 * @param columns one or two
 * @param length of the longest column, in rows of a card
 * @param themes where the name of each theme stands, where they stand apart
 * @param further where a theme is named once more, because it goes on in the second column
 */
record BoardLayout(
        int columns, double length, Map<CardId, Spot> cards, Map<Theme, Spot> themes, Map<Theme, Spot> further) {

    /** How high the name of a theme is, in rows of a card. */
    static final double HEADING = 0.7;

    private static final int MOST_IN_COLUMN = 8;

    /** How much longer a column may be, in rows, for a theme to stay in one piece. */
    private static final double WHOLE_THEME = 1.5;

    /**
     * A place on the screen.
     *
     * @param column from 0
     * @param above what stands above it, in rows of a card
     * @param order from 0, for a screen with room for one column only
     */
    record Spot(int column, double above, int order) {

        void place(HasStyle part) {
            part.getStyle()
                    .set("--column", String.valueOf(column))
                    .set("--above", String.valueOf(above))
                    .set("--order", String.valueOf(order));
        }
    }

    /**
     * What stands on the screen.
     *
     * @param card empty for the name of the theme
     */
    private record Item(Theme theme, Optional<CardId> card) {

        boolean isHeading() {
            return card.isEmpty();
        }

        double height() {
            return isHeading() ? HEADING : 1;
        }
    }

    static BoardLayout of(List<CardStanding> cards, Board board) {
        var items = itemsOf(cards, board);
        var whole = height(items);
        if (whole <= MOST_IN_COLUMN) {
            return placed(items, List.of());
        }
        var best = IntStream.range(1, items.size())
                .filter(it -> !items.get(it - 1).isHeading())
                .boxed()
                .min(comparingDouble((Integer it) -> lengthWhenSplitAt(items, it, board == Board.THEME))
                        .thenComparing(reverseOrder()))
                .orElse(items.size());
        return placed(items.subList(0, best), second(items, best, board == Board.THEME));
    }

    /** Where one of its cards stands. */
    Spot of(CardStanding card) {
        return requireNonNull(cards.get(card.id()));
    }

    private static List<Item> itemsOf(List<CardStanding> cards, Board board) {
        var byNumber = comparingInt(CardStanding::number);
        var byCoins = CardStanding.MOST_COINS_FIRST;
        if (board != Board.THEME) {
            return cards.stream()
                    .sorted(board == Board.NUMBER ? byNumber : byCoins)
                    .map(it -> new Item(it.theme(), Optional.of(it.id())))
                    .toList();
        }
        var apart = new EnumMap<Theme, List<Item>>(Theme.class);
        cards.stream().sorted(byCoins).forEach(it -> apart.computeIfAbsent(
                        it.theme(), theme -> new ArrayList<>(List.of(new Item(theme, Optional.empty()))))
                .add(new Item(it.theme(), Optional.of(it.id()))));
        return apart.values().stream().flatMap(List::stream).toList();
    }

    private static double lengthWhenSplitAt(List<Item> items, int at, boolean themesApart) {
        var longest = Math.max(height(items.subList(0, at)), height(second(items, at, themesApart)));
        return themesApart && !items.get(at).isHeading() ? longest + WHOLE_THEME : longest;
    }

    /** What stands in the second column: a theme that goes on there is named once more. */
    private static List<Item> second(List<Item> items, int at, boolean themesApart) {
        var rest = items.subList(at, items.size());
        return !themesApart || rest.isEmpty() || rest.getFirst().isHeading()
                ? rest
                : Stream.concat(Stream.of(new Item(rest.getFirst().theme(), Optional.empty())), rest.stream())
                        .toList();
    }

    private static double height(List<Item> items) {
        return items.stream().mapToDouble(Item::height).sum();
    }

    private static BoardLayout placed(List<Item> first, List<Item> second) {
        var cards = new HashMap<CardId, Spot>();
        var themes = new EnumMap<Theme, Spot>(Theme.class);
        var further = new EnumMap<Theme, Spot>(Theme.class);
        var items = Stream.concat(first.stream(), second.stream()).toList();
        for (var order = 0; order < items.size(); order++) {
            var item = items.get(order);
            var column = order < first.size() ? 0 : 1;
            var spot = new Spot(column, height(items.subList(column * first.size(), order)), order);
            var names = themes.containsKey(item.theme()) ? further : themes;
            item.card().ifPresentOrElse(it -> cards.put(it, spot), () -> names.put(item.theme(), spot));
        }
        var length = Math.max(height(first), height(second));
        return new BoardLayout(
                second.isEmpty() ? 1 : 2, length, Map.copyOf(cards), Map.copyOf(themes), Map.copyOf(further));
    }
}
