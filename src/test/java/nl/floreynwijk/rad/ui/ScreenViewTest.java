package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardPlan;
import nl.floreynwijk.rad.Cards;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.ScreenKey;
import nl.floreynwijk.rad.TestRad;
import nl.floreynwijk.rad.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a hall sees of an evening from the first guest on. */
class ScreenViewTest extends KaribuTest {

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    @Autowired
    Cards desk;

    @Autowired
    MovableClock clock;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("hanna", Role.COORDINATOR);
        super.openTab();
        evening = made.evening();
        made.rule(evening, "code", "K7P4TX");
        cards = made.cards(evening, 3);
    }

    private void open() {
        UI.getCurrent().navigate("kantoor/rad/" + evening + "/scherm");
        MockVaadin.clientRoundtrip(false);
    }

    /** What changed is on the screen a second later. */
    private void later(Duration time) {
        clock.advance(time);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void later() {
        later(Duration.ofSeconds(1));
    }

    private static String seen() {
        return _get(BigScreen.class).getElement().getTextRecursively();
    }

    private static String heard() {
        return _get(SpokenStanding.class).getText();
    }

    private RunId shown(Board board) {
        var run = made.opened(evening);
        made.run(run, "board", board.name());
        return run;
    }

    @Test
    void theHallReadsWhereToGoWithWhichCodeBeforeItBegins() {
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Wat wilt u in de wijk?");
        assertThat(seen())
                .contains("We beginnen zo", "K7P 4TX", "localhost", "/rad")
                .doesNotContain("https");
        assertThat(_find(CountedFigure.class)).isEmpty();
    }

    @Test
    void whoComesInAndWhatTheyPutIsCounted() {
        var run = made.opened(evening);
        open();
        assertThat(seen()).contains("0 mensen", "0 munten gelegd");

        made.put(run, made.joined(evening), cards.getFirst(), 3);
        later();

        assertThat(seen()).contains("Leg uw munten op de kaarten", "1 persoon", "3 munten gelegd");
        assertThat(_find(CardBar.class)).isEmpty();
    }

    @Test
    void ofCardsNothingIsSeenUntilTheHostShowsThem() {
        made.opened(evening);
        open();
        assertThat(seen()).doesNotContain("Kaart 1");

        _click(_get(Button.class, it -> it.withText("Meeste munten eerst")));

        assertThat(seen()).contains("Kaart 1", "Kaart 2", "Kaart 3", "K7P 4TX");
        assertThat(_get(Button.class, it -> it.withText("Meeste munten eerst"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void aBarGrowsAndCardsChangePlacesWithoutBeingMadeAnew() {
        var run = shown(Board.COINS);
        var phone = made.joined(evening);
        made.put(run, phone, cards.getFirst(), 4);
        open();
        var third = bar("Kaart 3");
        assertThat(style(third, "--order")).isEqualTo("2");

        made.put(run, phone, cards.getLast(), 5);
        later();

        assertThat(bar("Kaart 3")).isSameAs(third);
        assertThat(style(third, "--order")).isEqualTo("0");
        assertThat(style(third, "--part")).isEqualTo("0.5");
        assertThat(third.getElement().getTextRecursively()).contains("5");
        assertThat(style(bar("Kaart 1"), "--order")).isEqualTo("1");
    }

    private static CardBar bar(String title) {
        return _find(CardBar.class).stream()
                .filter(it -> it.getElement().getTextRecursively().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static String style(Component part, String name) {
        return part.getElement().getStyle().get(name);
    }

    @Test
    void eachThemeStandsApartWithItsCoins() {
        var run = shown(Board.THEME);
        made.put(run, made.joined(evening), cards.getFirst(), 4);
        open();

        assertThat(_find(ThemeHeading.class)).hasSize(3).first().satisfies(it -> assertThat(
                        it.getElement().getTextRecursively())
                .contains("Wonen", "4 munten"));
    }

    @Test
    void aCardThatComesWhilePeoplePractiseIsSeen() {
        made.run(made.practised(evening), "board", Board.NUMBER.name());
        open();
        assertThat(seen()).contains("Oefenen: telt niet mee");
        assertThat(_find(CardBar.class)).hasSize(3);

        desk.add(evening, new CardPlan("Buurtbus", "", Theme.GREEN, Optional.empty()), Optional.empty());
        later();

        assertThat(_find(CardBar.class)).hasSize(4);
        assertThat(seen()).contains("Buurtbus");
    }

    @Test
    void whileItIsPausedLateGuestsReadTheCode() {
        made.run(made.opened(evening), "state", "PAUSED");
        open();

        assertThat(seen()).contains("Pauze", "K7P 4TX");
    }

    @Test
    void nobodyIsInvitedToWhatIsClosedOrOver() {
        made.run(made.opened(evening), "state", "CLOSED");
        open();
        assertThat(seen()).contains("Gesloten");
        assertThat(_find(JoinSign.class)).isEmpty();

        made.ended(evening, clock.instant());
        later();

        assertThat(seen()).contains("Afgelopen");
        assertThat(_find(JoinSign.class)).isEmpty();
    }

    @Test
    void whoeverListensIsNotInterruptedForAQuarterOfAMinute() {
        var run = made.opened(evening);
        open();
        assertThat(heard()).isEqualTo("Er doet nog niemand mee.");

        var phone = made.joined(evening);
        later();
        made.put(run, phone, cards.getFirst(), 3);
        later();
        assertThat(heard()).isEqualTo("Er doet nog niemand mee.");

        later(Duration.ofSeconds(14));
        assertThat(heard()).isEqualTo("1 persoon heeft 3 munten gelegd.");
    }

    @Test
    void beforeARunThereIsNothingToShow() {
        open();
        assertThat(_find(Button.class)).isEmpty();

        made.opened(evening);
        later();

        assertThat(_find(Button.class)).hasSize(4);
    }

    @Test
    void theScreenGoesOnWithoutAnybodySignedIn() {
        made.opened(evening);
        open();
        TestPeople.signOut();
        closeTab();
        super.openTab();

        goToHall();

        assertThat(seen()).contains("K7P 4TX");
        assertThat(_find(ScreenDesk.class)).isEmpty();
    }

    private void goToHall() {
        UI.getCurrent().navigate("rad/scherm/" + made.screen(evening));
    }

    @Test
    void whoeverKnowsTheEveningDoesNotLearnItsCode() {
        made.opened(evening);
        people.signedIn("anna", Role.MEMBER);

        UI.getCurrent().navigate("rad/scherm/" + evening);

        assertThat(_find(NotFoundView.class)).hasSize(1);
        assertThat(_find(BigScreen.class)).isEmpty();
    }

    @Test
    void theHallSeesTheEndForADay() {
        made.opened(evening);
        made.ended(evening, clock.instant());
        goToHall();
        assertThat(seen()).contains("Afgelopen").doesNotContain("K7P 4TX");

        clock.advance(Duration.ofDays(1));
        goToHall();

        assertThat(_find(NotFoundView.class)).hasSize(1);
        open();
        assertThat(seen()).contains("Afgelopen");
    }

    @Test
    void whoLeadsTheEveningDoesSoFromEitherAddress() {
        goToHall();

        assertThat(_find(ScreenDesk.class)).hasSize(1);
    }

    @Test
    void ofAnEveningThatIsNotThereNothingIsShown() {
        for (var address : List.of(
                "rad/scherm/" + ScreenKey.random(),
                "rad/scherm/avond",
                "kantoor/rad/" + EveningId.random() + "/scherm",
                "kantoor/rad/avond/scherm")) {
            UI.getCurrent().navigate(address);

            assertThat(_find(NotFoundView.class)).as(address).hasSize(1);
        }
    }
}
