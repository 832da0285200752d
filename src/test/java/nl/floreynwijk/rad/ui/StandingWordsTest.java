package nl.floreynwijk.rad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardStanding;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.Theme;
import org.junit.jupiter.api.Test;

class StandingWordsTest extends KaribuTest {

    @Test
    void whoeverListensHearsTheFirstThreeCards() {
        assertThat(said(
                        42,
                        310,
                        card("Buurttuin", 40),
                        card("Klussendienst", 62),
                        card("Thuiszorg", 51),
                        card("Auto", 9)))
                .isEqualTo("42 mensen hebben 310 munten gelegd. De meeste munten liggen op Klussendienst: 62. "
                        + "Daarna Thuiszorg: 51 en Buurttuin: 40.");
    }

    @Test
    void cardsWithAsManyCoinsAreNamedTogether() {
        assertThat(said(3, 25, card("Buurttuin", 10), card("Klussendienst", 10), card("Thuiszorg", 5)))
                .contains("De meeste munten liggen op Buurttuin en Klussendienst: elk 10. Daarna Thuiszorg: 5.");
    }

    @Test
    void ofAPlaceThatTooManyShareNobodyIsNamedBeforeTheOthers() {
        assertThat(said(3, 20, card("A", 8), card("B", 4), card("C", 4), card("D", 4)))
                .endsWith("De meeste munten liggen op A: 8.");
        assertThat(said(8, 8, card("A", 2), card("B", 2), card("C", 2), card("D", 2)))
                .endsWith("Op 4 kaarten liggen de meeste munten: elk 2.");
    }

    @Test
    void whileTheCardsAreHiddenOnlyPeopleAndCoinsAreTold() {
        assertThat(said(42, 310)).isEqualTo("42 mensen hebben 310 munten gelegd.");
    }

    @Test
    void cardsWithoutCoinsHaveNoPlace() {
        assertThat(said(2, 0, card("A", 0), card("B", 0))).isEqualTo("2 mensen hebben nog geen munten gelegd.");
    }

    @Test
    void onePersonAndOneCoinAreOne() {
        assertThat(said(1, 1)).isEqualTo("1 persoon heeft 1 munt gelegd.");
        assertThat(said(0, 0)).isEqualTo("Er doet nog niemand mee.");
    }

    @Test
    void itIsToldInEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(said(2, 15, card("Garden", 10), card("Market", 5)))
                .isEqualTo("2 people have put 15 coins on cards. Most coins are on Garden: 10. Then Market: 5.");
    }

    private static String said(int people, int invested, CardStanding... cards) {
        var numbered = IntStream.range(0, cards.length)
                .mapToObj(it -> new CardStanding(
                        cards[it].id(), it + 1, cards[it].title(), cards[it].theme(), cards[it].coins()))
                .toList();
        return new StandingWords(UI.getCurrent())
                .summary(new LiveBoard(
                        EveningId.random(),
                        "Rad",
                        "Wat wilt u?",
                        Optional.of("K7P4TX"),
                        false,
                        Optional.empty(),
                        people,
                        invested,
                        List.copyOf(numbered)));
    }

    private static CardStanding card(String title, int coins) {
        return new CardStanding(CardId.random(), 1, title, Theme.OTHER, coins);
    }
}
