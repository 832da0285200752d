package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PitchPower;
import nl.floreynwijk.parade.PitchShape;
import nl.floreynwijk.parade.PlannedPitch;
import nl.floreynwijk.parade.TestOccupations;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

/** Meike draws the street of an edition. */
@SuppressWarnings({"unchecked", "rawtypes"})
class FloorPlanViewTest extends KaribuTest {

    @Autowired
    FloorPlans plans;

    @Autowired
    TestParade parade;

    @Autowired
    TestOccupations bookings;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        edition = parade.edition();
        people.signedIn("Meike", Role.PARADE_ORGANISER);
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate("kantoor/parade/" + edition + "/plattegrond");
    }

    private static void press(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    private static void pressCalled(String name) {
        _click(_find(Button.class).stream()
                .filter(it -> it.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private static String answer() {
        return _find(Answer.class).getFirst().getElement().getTextRecursively();
    }

    private static String page() {
        return _get(FloorPlanView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private PlannedPitch seen(String number) {
        return plans.of(edition).pitches().stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String number) {
        tell("pitch-pressed", seen(number).id(), 0, 0);
    }

    /** As the script of the drawing tells it. */
    private static void tell(String event, PitchId pitch, int x, int y) {
        var board = _find(DrawnPitch.class).getFirst().getElement().getParent().getParent();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.pitch", pitch.toString())
                .put("event.detail.x", x)
                .put("event.detail.y", y);
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, event, data));
    }

    private static List<String> problems() {
        return _find(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    @Test
    void anEmptyStreetBeginsWithItsFirstPitch() {
        open();
        assertThat(page()).contains("De straat is nog leeg.");

        press("Zet de eerste plaats neer");

        assertThat(answer()).isEqualTo("Plaats 1 staat erbij.");
        assertThat(seen("1").lengthCm()).isEqualTo(300);
        assertThat(page()).contains("Nu vrij, 3 meter lang.");
    }

    @Test
    void aRowIsCopiedAndUndone() {
        open();
        press("Zet de eerste plaats neer");
        _setValue(_get(TextField.class, it -> it.withLabel("Hoeveel erbij?")), "9");
        _setValue(_get(TextField.class, it -> it.withLabel("Meters ertussen")), "0,5");

        press("Zet ze neer");

        assertThat(answer()).isEqualTo("9 plaatsen staan erbij.");
        assertThat(page()).contains("Er staan 10 plaatsen met samen 30 meter kraam.");
        assertThat(page()).contains("De meeste ruimte, 0,5 meter, is tussen");
        press("Maak ongedaan (2)");
        assertThat(plans.of(edition).pitches()).hasSize(1);
        press("Maak ongedaan (1)");
        assertThat(plans.of(edition).pitches()).isEmpty();
    }

    @Test
    void everythingIsSaidOfAPitch() {
        parade.pitches(edition, 3);
        open();
        choose("2");
        _setValue(_get(TextField.class, it -> it.withLabel("Nummer")), "B2");
        _setValue(_get(TextField.class, it -> it.withLabel("Lengte in meters")), "4,25");
        _setValue(_get(Select.class, it -> it.withLabel("Alleen voor")), Category.FOOD);
        _setValue(_get(RadioButtonGroup.class, it -> it.withLabel("Stroom")), PitchPower.P400);

        press("Bewaar deze plaats");

        assertThat(answer()).isEqualTo("Plaats B2 is bewaard.");
        assertThat(seen("B2").lengthCm()).isEqualTo(425);
        assertThat(seen("B2").zone()).contains(Category.FOOD);
        assertThat(seen("B2").features().power()).isEqualTo(PitchPower.P400);
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        parade.pitches(edition, 3);
        open();
        choose("2");
        for (var length : List.of("-3", "0", "drie", "51", "3,555", "1e9")) {
            _setValue(_get(TextField.class, it -> it.withLabel("Lengte in meters")), length);
            press("Bewaar deze plaats");
            assertThat(problems())
                    .containsExactly("Vul een lengte in van 0,5 tot en met 50 meter, bijvoorbeeld 3 of 3,5.");
        }
        _setValue(_get(TextField.class, it -> it.withLabel("Lengte in meters")), "3");
        _setValue(_get(TextField.class, it -> it.withLabel("Nummer")), "3");
        press("Bewaar deze plaats");
        assertThat(problems()).containsExactly("Nummer 3 is al van een andere plaats.");
        _setValue(_get(TextField.class, it -> it.withLabel("Nummer")), " ");
        press("Bewaar deze plaats");
        assertThat(problems()).containsExactly("Geef de plaats een nummer van hooguit 8 tekens.");
        assertThat(seen("2").lengthCm()).isEqualTo(300);
    }

    @Test
    void whatIsTypedStaysWhileThePitchIsMoved() {
        parade.pitches(edition, 3);
        open();
        choose("2");
        _setValue(_get(TextField.class, it -> it.withLabel("Nummer")), "B2");

        pressCalled("Omlaag");

        assertThat(seen("2").shape().y()).isEqualTo(1_025);
        assertThat(_get(TextField.class, it -> it.withLabel("Nummer")).getValue())
                .isEqualTo("B2");
    }

    @Test
    void buttonsMoveAndResizeAndStopAtTheEdge() {
        parade.pitches(edition, 3);
        open();
        choose("1");
        pressCalled("Naar rechts");
        pressCalled("Smaller");
        pressCalled("Hoger");
        assertThat(seen("1").shape()).isEqualTo(new PitchShape(25, 1_000, 3_308, 1_025));

        IntStream.range(0, 2).forEach(_ -> pressCalled("Naar links"));

        assertThat(seen("1").shape().x()).isZero();
        assertThat(answer()).isEqualTo("Verder kan niet: hier houdt de tekening op.");
    }

    @Test
    void whereAPitchIsDraggedItStaysAndBesideTheDrawingItGoesBack() {
        parade.pitches(edition, 3);
        open();
        var pitch = seen("2").id();
        tell("pitch-moved", pitch, 100, 5_000);
        assertThat(seen("2").shape().x()).isEqualTo(100);

        tell("pitch-moved", pitch, 9_999, 5_000);
        assertThat(answer()).isEqualTo("De plaats moet helemaal op de tekening liggen.");
        tell("pitch-moved", pitch, -1, Integer.MIN_VALUE);
        assertThat(seen("2").shape().x()).isEqualTo(100);
    }

    @Test
    void pitchesThatLieOnOneAnotherAreNamed() {
        parade.pitches(edition, 3);
        open();

        tell("pitch-moved", seen("2").id(), 100, 1_000);

        assertThat(page()).contains("Plaats 1 en plaats 2 liggen over elkaar.");
        assertThat(_find(DrawnPitch.class).stream().filter(it -> it.hasClassName("pitch-clash")))
                .hasSize(2);
    }

    @Test
    void aPitchIsBlockedForAReasonAndFreedAgain() {
        parade.pitches(edition, 3);
        open();
        choose("2");
        press("Blokkeer");
        var dialog = _find(Dialog.class).getLast();
        _click(_get(dialog, Button.class, it -> it.withText("Blokkeer")));
        assertThat(problems()).containsExactly("Schrijf waarom, bijvoorbeeld: brandkraan.");
        _setValue(_get(dialog, TextArea.class), "Brandkraan");
        _click(_get(dialog, Button.class, it -> it.withText("Blokkeer")));
        assertThat(answer()).isEqualTo("Plaats 2 is geblokkeerd.");
        assertThat(page()).contains("Nu niet te boeken: Brandkraan");

        press("Geef weer vrij");
        assertThat(seen("2").blocked()).isEmpty();
    }

    @Test
    void whatIsBookedIsNotTakenAway() {
        var pitches = parade.pitches(edition, 3);
        bookings.booked(edition, AccountId.random(), "Kaas", pitches.get(1), parade.days());
        open();
        choose("2");

        press("Haal weg");

        assertThat(answer()).startsWith("Plaats 2 hoort bij 1 boeking.");
        assertThat(plans.of(edition).pitches()).hasSize(3);
    }

    @Test
    void anUndoThatIsNotPossibleAnyMoreSaysSo() {
        var pitches = parade.pitches(edition, 3);
        open();
        choose("2");
        pressCalled("Omlaag");
        database.sql("update parade_pitch set y = 5000, version = version + 1 where id = ?")
                .param(pitches.get(1).value())
                .update();

        press("Maak ongedaan (1)");

        assertThat(answer()).startsWith("Dit kan niet meer: iemand anders heeft deze plaats intussen veranderd.");
        assertThat(seen("2").shape().y()).isEqualTo(5_000);
    }

    @Test
    void atLeastTwentyStepsCanBeUndone() {
        parade.pitches(edition, 3);
        open();
        choose("2");
        IntStream.range(0, 25).forEach(_ -> pressCalled("Omlaag"));
        assertThat(seen("2").shape().y()).isEqualTo(1_625);

        for (var left = 25; left > 0; left--) {
            press("Maak ongedaan (" + left + ")");
        }

        assertThat(seen("2").shape().y()).isEqualTo(1_000);
    }

    @Test
    void theWidthOfTheDrawingTellsHowMuchIsLeft() {
        parade.pitches(edition, 4);
        database.sql("update parade_pitch set width = 300 where edition_id = ?")
                .param(edition.value())
                .update();
        open();
        _setValue(_get(TextField.class, it -> it.withLabel("Hoeveel meter straat staat op de tekening?")), "100");

        press("Bewaar de breedte");

        assertThat(page()).contains("In de straat is nog 88 meter vrij.");
        _setValue(_get(TextField.class, it -> it.withLabel("Hoeveel meter straat staat op de tekening?")), "9");
        press("Bewaar de breedte");
        assertThat(problems()).hasSize(1);
    }

    @Test
    void allAreNumberedAnew() {
        parade.pitches(edition, 3);
        open();
        choose("1");
        tell("pitch-moved", seen("1").id(), 6_000, 5_000);

        press("Nummer alles per rij");

        assertThat(answer()).isEqualTo("Alle plaatsen zijn opnieuw genummerd.");
        assertThat(seen("3").shape()).isEqualTo(new PitchShape(6_000, 5_000, 3_333, 1_000));
    }

    @Test
    void anEditionThatIsNotThereIsNotFound() {
        for (var address : List.of(EditionId.random().toString(), "zomaar-iets")) {
            UI.getCurrent().navigate("kantoor/parade/" + address + "/plattegrond");
            assertThat(_find(FloorPlanView.class)).isEmpty();
        }
    }
}
