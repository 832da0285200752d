package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestOccupations;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

/** A shopkeeper chooses pitches on the drawing and in the list, while another takes one of them. */
@SuppressWarnings({"unchecked", "rawtypes"})
class PitchChooserTest extends KaribuTest {

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
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId bert = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 30);
        days = parade.days();
        bert = people.open("Bert", Role.MEMBER);
        people.signedIn("Anna", Role.MEMBER);
        super.openTab();
    }

    private PitchChooser chooser(int most) {
        var chooser = new PitchChooser(plans, plans.of(edition), most);
        UI.getCurrent().add(chooser);
        return chooser;
    }

    private PitchId pitch(int number) {
        return pitches.get(number - 1);
    }

    private DrawnPitch drawn(int number) {
        return _find(DrawnPitch.class).stream()
                .filter(it -> it.getText().equals(Integer.toString(number)))
                .findFirst()
                .orElseThrow();
    }

    private String attribute(int number, String name) {
        return drawn(number).getElement().getAttribute(name);
    }

    /** As the script of the drawing tells it. */
    private void press(int number) {
        press(pitch(number).toString());
    }

    private void press(String id) {
        var board = drawn(30).getElement().getParent().getParent();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.pitch", id);
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, "pitch-pressed", data));
    }

    private static List<Checkbox> ticks() {
        return _find(Checkbox.class).stream()
                .filter(it -> it.getLabel() != null && it.getLabel().startsWith("Plaats "))
                .toList();
    }

    private static Checkbox tick(int number) {
        return ticks().stream()
                .filter(it -> it.getLabel().equals("Plaats " + number))
                .findFirst()
                .orElseThrow();
    }

    private static String said() {
        return _find(Paragraph.class).stream()
                .filter(it -> it.hasClassName("plan-said"))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    @Test
    void everyPitchSaysItsNumberLengthPowerAndState() {
        bookings.booked(edition, bert, "Kaas van Bert", pitch(2), days);
        bookings.add(edition, bert, "", BookingState.REQUESTED, Optional.empty(), pitch(3), List.of(days.getFirst()));
        chooser(2);

        assertThat(attribute(12, "aria-label"))
                .isEqualTo("Plaats 12, 3 meter, stroom 230 volt, goed met een rolstoel te bereiken, vrij");
        assertThat(attribute(2, "aria-label")).endsWith("bezet, Kaas van Bert");
        assertThat(drawn(2).hasClassName("pitch-taken")).isTrue();
        assertThat(attribute(2, "aria-disabled")).isEqualTo("true");
        assertThat(attribute(3, "aria-label")).contains("in optie, ").endsWith(" vrij");
    }

    @Test
    void whatIsChosenOnTheDrawingIsChosenInTheListAndTheOtherWayRound() {
        var chooser = chooser(3);

        press(4);
        assertThat(chooser.getValue()).containsExactly(pitch(4));
        assertThat(attribute(4, "aria-checked")).isEqualTo("true");
        assertThat(tick(4).getValue()).isTrue();
        assertThat(said()).isEqualTo("Plaats 4 is gekozen.");

        _setValue(tick(6), true, true);
        assertThat(chooser.getValue()).containsExactlyInAnyOrder(pitch(4), pitch(6));
        assertThat(attribute(6, "aria-checked")).isEqualTo("true");

        _setValue(tick(4), false, true);
        assertThat(chooser.chosen()).extracting(it -> it.number()).containsExactly("6");
        assertThat(attribute(4, "aria-checked")).isEqualTo("false");
    }

    @Test
    void noMoreAreChosenThanAllowed() {
        var chooser = chooser(1);
        press(1);

        _setValue(tick(2), true, true);

        assertThat(chooser.getValue()).containsExactly(pitch(1));
        assertThat(tick(2).getValue()).isFalse();
        assertThat(said()).startsWith("U kunt hooguit 1 plaats tegelijk kiezen.");
    }

    @Test
    void whatAnotherHasCannotBeChosenAndSaysWhy() {
        bookings.booked(edition, bert, "Kaas", pitch(2), days);
        var chooser = chooser(2);

        press(2);

        assertThat(chooser.getValue()).isEmpty();
        assertThat(said()).isEqualTo("Plaats 2 kunt u niet kiezen: bezet.");
    }

    @Test
    void whatTheBrowserMakesUpIsNoPitch() {
        var chooser = chooser(2);

        press(PitchId.random().toString());
        press("zomaar iets");

        assertThat(chooser.getValue()).isEmpty();
    }

    @Test
    void whatAnotherTakesMeanwhileIsNotChosenAnyMoreAndIsSaid() {
        var chooser = chooser(2);
        press(5);
        press(6);

        bookings.booked(edition, bert, "Kaas", pitch(5), days);
        chooser.lookAgain();

        assertThat(chooser.getValue()).containsExactly(pitch(6));
        assertThat(said()).isEqualTo("Plaats 5 is niet meer vrij.");
        assertThat(drawn(5).hasClassName("pitch-taken")).isTrue();
        assertThat(drawn(5).hasClassName("pitch-free")).isFalse();
        assertThat(ticks()).extracting(Checkbox::getLabel).doesNotContain("Plaats 5");
    }

    @Test
    void onlyWhatChangedIsSentToTheBrowser() {
        var chooser = chooser(2);
        var before = Set.copyOf(_find(DrawnPitch.class));
        UI.getCurrent().getInternals().getStateTree().collectChanges(_ -> {});

        bookings.booked(edition, bert, "Kaas", pitch(25), days);
        chooser.lookAgain();

        var changes = new ArrayList<String>();
        UI.getCurrent().getInternals().getStateTree().collectChanges(it -> changes.add(it.toString()));
        assertThat(Set.copyOf(_find(DrawnPitch.class))).isEqualTo(before);
        assertThat(changes).hasSizeLessThan(12);
    }

    private static void choose(Set<LocalDate> days) {
        _setValue(_get(CheckboxGroup.class, it -> it.withLabel("Voor welke dagen?")), days);
    }

    @Test
    void forOneDayMoreIsFreeThanForBoth() {
        bookings.booked(edition, bert, "Kaas", pitch(2), List.of(days.getFirst()));
        var chooser = chooser(2);
        assertThat(drawn(2).hasClassName("pitch-taken")).isTrue();

        choose(Set.of(days.getLast()));
        assertThat(drawn(2).hasClassName("pitch-free")).isTrue();
        press(2);
        assertThat(chooser.getValue()).containsExactly(pitch(2));

        choose(Set.copyOf(days));
        assertThat(chooser.getValue()).isEmpty();
        assertThat(said()).startsWith("Plaats 2 is niet meer vrij.");
    }

    @Test
    void withoutADayNothingIsChosen() {
        var chooser = chooser(2);
        choose(Set.of());

        press(1);

        assertThat(chooser.getValue()).isEmpty();
        assertThat(said()).isEqualTo("Kies eerst een dag.");
    }

    @Test
    void theListIsSiftedByWhatSomebodyNeeds() {
        change(3, "length_cm = 450, water = true, zone = 'FOOD'");
        change(4, "length_cm = 600, zone = 'CRAFT'");
        change(5, "blocked = 'Brandkraan'");
        var chooser = chooser(2);

        _setValue(_get(WholeField.class, it -> it.withLabel("Minstens zoveel meter")), "4");
        assertThat(ticks()).extracting(Checkbox::getLabel).containsExactly("Plaats 3", "Plaats 4");
        _setValue(_get(Select.class, it -> it.withLabel("Wat komt er te staan?")), Category.FOOD);
        assertThat(ticks()).extracting(Checkbox::getLabel).containsExactly("Plaats 3");
        assertThat(chooser.category()).contains(Category.FOOD);

        press(4);
        assertThat(said()).isEqualTo("Plaats 4 is alleen voor ‘Zelfgemaakt’.");
        press(5);
        assertThat(said()).isEqualTo("Plaats 5 kunt u niet kiezen: niet te boeken: Brandkraan.");
    }

    private void change(int number, String how) {
        database.sql("update parade_pitch set " + how + " where id = ?")
                .param(pitch(number).value())
                .update();
    }

    @Test
    void aLongListShowsItsBeginningAndTheRestOnDemand() {
        chooser(2);
        assertThat(ticks()).hasSize(20);

        _click(_get(Button.class, it -> it.withText("Toon meer plaatsen")));

        assertThat(ticks()).hasSize(30);
    }
}
