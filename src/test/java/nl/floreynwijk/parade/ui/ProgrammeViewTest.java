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
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.HourField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.Programme;
import nl.floreynwijk.parade.ProgrammeDesk;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestStreet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meike puts music in the programme, moves it, copies it and takes it out. */
class ProgrammeViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestPeople people;

    @Autowired
    ProgrammeDesk desk;

    private EditionId edition = EditionId.random();
    private LocalDate saturday = LocalDate.EPOCH;

    @BeforeEach
    @Override
    protected void openTab() {
        parade.clear();
        edition = parade.edition();
        parade.pitches(edition, 3);
        saturday = parade.days().getFirst();
        people.signedIn("meike", Role.PARADE_ORGANISER);
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate("kantoor/parade/" + edition + "/programma");
    }

    private void added(String title, int from, int until) {
        desk.add(edition, TestStreet.music(title, "Hoofdpodium", saturday, from, until));
    }

    private static String page() {
        return _get(ProgrammeView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static void press(String key) {
        _click(_get(Button.class, it -> it.withText(text(key))));
    }

    private static void keep() {
        _click(_get(_find(Dialog.class).getLast(), Button.class, it -> it.withText(text("parade.programme.keep"))));
    }

    private static void fill(String key, String value) {
        _setValue(_get(TextField.class, it -> it.withLabel(text(key))), value);
    }

    private static void hour(String key, int hour) {
        _setValue(_get(HourField.class, it -> it.withLabel(text(key))), LocalTime.of(hour, 0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void day(LocalDate day) {
        _setValue(_get(RadioButtonGroup.class, it -> it.withLabel(text("parade.programme.day"))), day);
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
    void somethingIsPutInTheProgramme() {
        open();
        assertThat(page()).contains("Er staat nog niets in het programma.");
        press("parade.programme.add");
        fill("parade.programme.title", "Shantykoor");
        day(saturday);
        hour("parade.programme.from", 11);
        hour("parade.programme.until", 12);
        fill("parade.programme.stage", "Hoofdpodium");
        keep();

        assertThat(page()).contains("“Shantykoor” staat in het programma.", "11.00–12.00 uur", "Muziek en optredens");
        assertThat(desk.of(edition).orElseThrow().items()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        open();
        press("parade.programme.add");
        hour("parade.programme.from", 12);
        hour("parade.programme.until", 11);
        keep();

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "Schrijf op één regel wat het is, in hooguit 120 tekens.",
                        "Schrijf op één regel waar het is, in hooguit 80 tekens.",
                        "Kies een dag.",
                        "Kies een tijd die na het begin komt.");
        assertThat(desk.of(edition).orElseThrow().items()).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void itIsOnAPitchOrAtAPointOfThePlan() {
        added("Koor", 11, 12);
        open();
        press("parade.programme.change");
        choosePlace(1);
        keep();
        assertThat(problems()).containsExactly("Kies een plaats.");
        Select<Programme.PlacePitch> pitch = _get(Select.class, it -> it.withLabel("Plaats"));
        _setValue(pitch, desk.of(edition).orElseThrow().pitches().get(1));
        keep();
        assertThat(page()).contains("Hoofdpodium, plaats 2");

        press("parade.programme.change");
        choosePlace(2);
        fill("parade.programme.place.x", "101");
        fill("parade.programme.place.y", "50");
        keep();
        assertThat(problems()).containsExactly("Vul een heel getal in van 0 tot en met 100.");
        fill("parade.programme.place.x", "25");
        keep();
        assertThat(page()).contains("“Koor” staat in het programma.").doesNotContain("plaats 2");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choosePlace(int way) {
        RadioButtonGroup group = _get(RadioButtonGroup.class, it -> it.withLabel(text("parade.programme.place")));
        _setValue(group, group.getListDataView().getItem(way));
    }

    @Test
    void twoOnOneStageArePointedOut() {
        added("Koor", 11, 13);
        added("Band", 12, 14);
        open();

        assertThat(page()).contains("Tegelijk op deze plaats: Band", "Tegelijk op deze plaats: Koor");
    }

    @Test
    void aCopyBeginsAsTheOther() {
        added("Koor", 11, 12);
        open();
        press("parade.programme.copy");
        hour("parade.programme.from", 14);
        hour("parade.programme.until", 15);
        keep();

        assertThat(desk.of(edition).orElseThrow().items())
                .extracting(it -> it.plan().title())
                .containsExactly("Koor", "Koor");
    }

    @Test
    void whatIsTakenOutIsAskedOnce() {
        added("Koor", 11, 12);
        open();
        press("parade.programme.remove");
        _click(_get(_find(Dialog.class).getLast(), Button.class, it -> it.withText(text("parade.programme.remove"))));

        assertThat(page()).contains("“Koor” is uit het programma.", "Er staat nog niets in het programma.");
    }

    @Test
    void theDeskSeesNoButtons() {
        added("Koor", 11, 12);
        closeTab();
        people.signedIn("joris", Role.COORDINATOR);
        super.openTab();
        open();

        assertThat(page()).contains("Koor");
        assertThat(_find(ProgrammeView.class)).hasSize(1);
        assertThat(_find(_get(ProgrammeView.class), Button.class)).isEmpty();
    }

    @Test
    void anEditionThatIsNotThereSaysSo() {
        UI.getCurrent().navigate("kantoor/parade/" + EditionId.random() + "/programma");
        _get(NotFoundView.class);
        UI.getCurrent().navigate("kantoor/parade/x/programma");
        _get(NotFoundView.class);
    }
}
