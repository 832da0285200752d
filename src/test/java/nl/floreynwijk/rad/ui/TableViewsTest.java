package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Helpers;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Riet counts the coins of people without a phone. */
class TableViewsTest extends KaribuTest {

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    @Autowired
    Helpers helpers;

    @Autowired
    MovableClock clock;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId run = RunId.random();
    private String riet = "";

    @BeforeEach
    void anEvening() {
        evening = made.evening();
        cards = made.cards(evening, 2);
        run = made.opened(evening);
        riet = made.helper(evening, "Riet");
    }

    private void open() {
        UI.getCurrent().navigate(TableView.class, new RouteParameters("secret", riet));
    }

    private static void fill(String label, String value) {
        _setValue(_get(TextField.class, it -> it.withLabel(label)), value);
    }

    private static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    private void count(int number, int people, int first, int second) {
        fill("Nummer van het tafelblad", String.valueOf(number));
        fill("Aantal mensen", String.valueOf(people));
        fill("1. Kaart 1", String.valueOf(first));
        fill("2. Kaart 2", String.valueOf(second));
    }

    private static String said() {
        return textOf(_get(Answer.class));
    }

    private static String page() {
        return textOf(UI.getCurrent().getCurrentView());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static String value(String label) {
        return _get(TextField.class, it -> it.withLabel(label)).getValue();
    }

    private static String problem(String label) {
        return _get(TextField.class, it -> it.withLabel(label)).getErrorMessage();
    }

    @Test
    void aSheetIsCountedInAndReadsHowManyAreStillToShare() {
        open();
        count(3, 2, 12, 5);
        assertThat(page()).contains("17 van 20 munten geteld. Nog 3 munten te verdelen.");

        press("Bewaar dit tafelblad");

        assertThat(said()).isEqualTo("Tafelblad 3 is bewaard: 2 mensen en 17 munten.");
        assertThat(page()).contains("Tafelblad 3", "2 mensen, 17 munten.", "door Riet.");
        assertThat(made.coinsIn(run)).isEqualTo(17);
    }

    @Test
    void buttonsCountOneByOne() {
        open();
        var more = _find(NativeButton.class).stream()
                .filter(it -> it.getAriaLabel()
                        .filter("Een munt meer op Kaart 2"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        _click(more);
        _click(more);

        assertThat(_get(TextField.class, it -> it.withLabel("2. Kaart 2")).getValue())
                .isEqualTo("2");
    }

    @Test
    void moreCoinsThanThesePeopleHaveAreNotTaken() {
        open();
        count(3, 2, 12, 9);
        assertThat(page()).contains("21 munten geteld", "te veel");
        press("Bewaar dit tafelblad");

        assertThat(problem("Aantal mensen")).isEqualTo("2 mensen hebben samen 20 munten. Er zijn er meer geteld.");
        assertThat(made.coinsIn(run)).isZero();
    }

    @Test
    void moreThanMayLieOnACardIsSaidAtThatCard() {
        made.rule(evening, "most_on_card", 3);
        open();
        count(3, 2, 7, 0);
        press("Bewaar dit tafelblad");

        assertThat(problem("1. Kaart 1")).isEqualTo("Van 2 mensen kunnen hier hoogstens 6 munten liggen.");
    }

    @Test
    void whatIsNoNumberIsSaidAtItsField() {
        open();
        fill("Nummer van het tafelblad", "100");
        fill("2. Kaart 2", "twee");
        press("Bewaar dit tafelblad");

        assertThat(problem("Nummer van het tafelblad")).contains("1", "99");
        assertThat(problem("Aantal mensen")).contains("0", "50");
        assertThat(problem("2. Kaart 2")).isNotEmpty();
    }

    @Test
    void aSheetCountsOnceAndWhoeverComesSecondCorrectsIt() {
        made.sheet(riet, run, 3, 2, Map.of(cards.getFirst(), 12));
        open();
        count(3, 2, 10, 0);
        press("Bewaar dit tafelblad");
        assertThat(said()).startsWith("Tafelblad 3 is al ingevoerd, met 2 mensen en 12 munten.");
        assertThat(problem("Nummer van het tafelblad")).isEqualTo("Dit nummer is al geteld. Klopt het?");

        press("Verbeter tafelblad 3");
        fill("1. Kaart 1", "11");
        press("Bewaar de verbetering");
        assertThat(problem("Wat was er verkeerd?")).contains("200");

        fill("Wat was er verkeerd?", "Eén lag ernaast");
        press("Bewaar de verbetering");

        assertThat(made.coinsIn(run)).isEqualTo(11);
        assertThat(value("1. Kaart 1")).isEmpty();
        assertThat(page()).contains("Wat er eerder stond op tafelblad 3", "12 munten.", "Waarom: Eén lag ernaast");
    }

    @Test
    void whoeverCorrectsWhatAnotherJustCorrectedLooksAgain() {
        made.sheet(riet, run, 3, 2, Map.of(cards.getFirst(), 12));
        open();
        press("Verbeter");
        made.correct(riet, run, 3, 1, 2, Map.of(cards.getFirst(), 9));
        fill("Wat was er verkeerd?", "Verkeerd geteld");
        press("Bewaar de verbetering");

        assertThat(said()).startsWith("Iemand anders heeft dit tafelblad net verbeterd.");
        assertThat(made.coinsIn(run)).isEqualTo(9);
    }

    @Test
    void whoeverDoesNotCorrectAfterAllHasAnEmptyForm() {
        made.sheet(riet, run, 3, 2, Map.of(cards.getFirst(), 12));
        open();
        press("Verbeter");
        press("Toch niet verbeteren");

        assertThat(_get(TextField.class, it -> it.withLabel("1. Kaart 1")).getValue())
                .isEmpty();
        _assertNone(TextField.class, it -> it.withLabel("Wat was er verkeerd?"));
    }

    @Test
    void whatWasTypedWaitsWhileAnotherSheetIsCorrected() {
        made.sheet(riet, run, 3, 2, Map.of(cards.getFirst(), 12));
        open();
        count(4, 3, 7, 8);
        press("Verbeter");
        fill("1. Kaart 1", "11");
        fill("Wat was er verkeerd?", "Eén lag ernaast");
        press("Bewaar de verbetering");
        assertThat(value("Nummer van het tafelblad")).isEqualTo("4");

        press("Bewaar dit tafelblad");

        assertThat(said()).isEqualTo("Tafelblad 4 is bewaard: 3 mensen en 15 munten.");
        assertThat(made.coinsIn(run)).isEqualTo(26);
    }

    @Test
    void whoeverMistypedANumberHasTheRestStillThere() {
        made.sheet(riet, run, 3, 2, Map.of(cards.getFirst(), 12));
        open();
        count(3, 2, 10, 0);
        press("Bewaar dit tafelblad");
        press("Verbeter tafelblad 3");
        press("Toch niet verbeteren");

        assertThat(value("1. Kaart 1")).isEqualTo("10");
    }

    @Test
    void whoeverMayCountNoMoreReadsThatAndNotThatItIsOver() {
        open();
        count(3, 2, 10, 0);
        people.signedIn("Meike", Role.COORDINATOR);
        helpers.end(helpers.of(evening).getFirst().id());
        TestPeople.signOut();
        press("Bewaar dit tafelblad");

        assertThat(page()).contains("U kunt met dit adres niets meer invoeren.").doesNotContain("De avond is voorbij.");
    }

    @Test
    void whenNobodyPutsCoinsAnyMoreTheSheetsAreStillCounted() {
        made.sheet(riet, run, 3, 2, Map.of(cards.getFirst(), 12));
        made.run(run, "state", "CLOSED");
        open();
        assertThat(page()).contains("Tafelbladen invullen kan nog");
        count(4, 2, 1, 1);
        press("Bewaar dit tafelblad");

        assertThat(said()).startsWith("Tafelblad 4 is bewaard");
        assertThat(made.coinsIn(run)).isEqualTo(14);
    }

    @Test
    void whoeverIsEarlyCountsAsSoonAsItBegins() {
        made.run(run, "live", null);
        open();
        assertThat(page()).contains("De avond is nog niet begonnen.");
        _assertNone(TextField.class);

        made.opened(evening);
        clock.advance(Duration.ofSeconds(5));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        count(1, 1, 1, 0);
        press("Bewaar dit tafelblad");
        assertThat(said()).startsWith("Tafelblad 1 is bewaard");
    }

    @Test
    void whenItStartsAgainSheReadsThatHerSheetsCountNoMore() {
        open();
        made.opened(evening);
        clock.advance(Duration.ofSeconds(5));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(said()).startsWith("We zijn opnieuw begonnen.");
    }

    @Test
    void whatWasSaidOfASheetIsOverWhenTheEveningIs() {
        open();
        count(3, 2, 10, 0);
        press("Bewaar dit tafelblad");
        made.ended(evening, clock.instant());
        clock.advance(Duration.ofSeconds(5));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(page()).contains("De avond is voorbij.").doesNotContain("is bewaard");
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() {
        riet = "x".repeat(43);
        open();

        assertThat(page()).contains("Dit adres werkt niet, of de avond is voorbij.");
    }

    @Test
    void aHostCountsInAsWell() {
        people.signedIn("Henk", Role.COORDINATOR);
        openTab();
        UI.getCurrent().navigate(TablesView.class, EveningAddress.of(evening));
        count(5, 1, 2, 2);
        press("Bewaar dit tafelblad");

        assertThat(said()).isEqualTo("Tafelblad 5 is bewaard: 1 persoon en 4 munten.");
        assertThat(page()).contains("door wie de avond leidt.");
    }
}
