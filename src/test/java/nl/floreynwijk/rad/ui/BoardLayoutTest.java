package nl.floreynwijk.rad.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.Theme;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {

    @Test
    void theCardsWithTheMostCoinsStandFirstAndThoseWithAsManyByTheirNumbers() {
        var cards = List.of(card(1, Theme.GREEN, 3), card(2, Theme.GREEN, 8), card(3, Theme.OTHER, 3));

        assertThat(order(cards, Board.COINS)).containsExactly(2, 1, 3);
    }

    @Test
    void whereTheHostWantsNumbersCoinsMakeNoDifference() {
        var cards = List.of(card(1, Theme.GREEN, 3), card(2, Theme.GREEN, 8), card(3, Theme.OTHER, 5));

        assertThat(order(cards, Board.NUMBER)).containsExactly(1, 2, 3);
    }

    @Test
    void eightCardsStandInOneColumnAndNineInTwo() {
        var eight = BoardLayout.of(cards(8, Theme.GREEN), Board.NUMBER);
        assertThat(eight.columns()).isEqualTo(1);
        assertThat(eight.length()).isEqualTo(8);

        var nine = BoardLayout.of(cards(9, Theme.GREEN), Board.NUMBER);
        assertThat(nine.columns()).isEqualTo(2);
        assertThat(nine.length()).isEqualTo(5);
        assertThat(nine.cards().values()).filteredOn(it -> it.column() == 0).hasSize(5);
    }

    @Test
    void theSecondColumnGoesOnWhereTheFirstEnds() {
        var cards = cards(24, Theme.HOUSING);
        var layout = BoardLayout.of(cards, Board.NUMBER);

        assertThat(layout.length()).isEqualTo(12);
        assertThat(layout.cards().get(cards.get(11).id())).isEqualTo(new BoardLayout.Spot(0, 11, 11));
        assertThat(layout.cards().get(cards.get(12).id())).isEqualTo(new BoardLayout.Spot(1, 0, 12));
    }

    @Test
    void eachThemeStandsApartBelowItsNameWithItsOwnMostCoinsFirst() {
        var cards = List.of(
                card(1, Theme.GREEN, 3), card(2, Theme.HOUSING, 1), card(3, Theme.GREEN, 9), card(4, Theme.HOUSING, 2));
        var layout = BoardLayout.of(cards, Board.THEME);

        assertThat(order(cards, Board.THEME)).containsExactly(4, 2, 3, 1);
        assertThat(layout.themes())
                .isEqualTo(Map.of(
                        Theme.HOUSING,
                        new BoardLayout.Spot(0, 0, 0),
                        Theme.GREEN,
                        new BoardLayout.Spot(0, 2 + BoardLayout.HEADING, 3)));
    }

    @Test
    void whereThemesDoNotStandApartNoneIsNamed() {
        assertThat(BoardLayout.of(cards(3, Theme.GREEN), Board.COINS).themes()).isEmpty();
    }

    @Test
    void aThemeStaysInOneColumn() {
        var cards = IntStream.rangeClosed(1, 16)
                .mapToObj(it -> card(it, it <= 7 ? Theme.HOUSING : it <= 9 ? Theme.GREEN : Theme.OTHER, 0))
                .toList();
        var layout = BoardLayout.of(cards, Board.THEME);

        assertThat(columnsOf(cards, layout, Theme.HOUSING)).containsExactly(0);
        assertThat(columnsOf(cards, layout, Theme.OTHER)).containsExactly(1);
        assertThat(columnsOf(cards, layout, Theme.GREEN)).hasSize(1);
    }

    @Test
    void aThemeThatWouldFillTheScreenGoesOnInTheOtherColumn() {
        var layout = BoardLayout.of(cards(24, Theme.WELLBEING), Board.THEME);

        assertThat(layout.columns()).isEqualTo(2);
        assertThat(layout.length()).isLessThan(13.5);
    }

    @Test
    void whereAThemeGoesOnItIsNamedOnceMoreAboveItsCards() {
        var cards = IntStream.rangeClosed(1, 24)
                .mapToObj(it -> card(it, it <= 3 ? Theme.HOUSING : Theme.WELLBEING, 0))
                .toList();
        var layout = BoardLayout.of(cards, Board.THEME);

        assertThat(columnsOf(cards, layout, Theme.WELLBEING)).containsExactly(0, 1);
        assertThat(layout.further().keySet()).containsExactly(Theme.WELLBEING);
        var named = requireNonNull(layout.further().get(Theme.WELLBEING));
        assertThat(named.column()).isOne();
        assertThat(named.above()).isZero();
        assertThat(cards.stream().map(layout::of).filter(it -> it.column() == 1).mapToDouble(BoardLayout.Spot::above))
                .allMatch(it -> it >= BoardLayout.HEADING);
        assertThat(layout.cards().values()).doesNotHaveDuplicates();
    }

    @Test
    void aThemeInOnePieceIsNamedOnce() {
        assertThat(BoardLayout.of(cards(5, Theme.GREEN), Board.THEME).further()).isEmpty();
        assertThat(BoardLayout.of(cards(24, Theme.GREEN), Board.COINS).further())
                .isEmpty();
    }

    private static Set<Integer> columnsOf(List<CardStanding> cards, BoardLayout layout, Theme theme) {
        return cards.stream()
                .filter(it -> it.theme() == theme)
                .map(it -> layout.of(it).column())
                .collect(Collectors.toSet());
    }

    private static List<Integer> order(List<CardStanding> cards, Board board) {
        var layout = BoardLayout.of(cards, board);
        return cards.stream()
                .sorted(Comparator.comparingInt(it -> layout.of(it).order()))
                .map(CardStanding::number)
                .toList();
    }

    private static List<CardStanding> cards(int many, Theme theme) {
        return IntStream.rangeClosed(1, many).mapToObj(it -> card(it, theme, 0)).toList();
    }

    private static CardStanding card(int number, Theme theme, int coins) {
        return new CardStanding(CardId.random(), number, "Kaart " + number, theme, coins);
    }
}
