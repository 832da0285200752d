package nl.floreynwijk.places.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.DwellingSummary;
import nl.floreynwijk.places.Dwellings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DwellingsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Dwellings dwellings;

    @Autowired
    Blocks blocks;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
        blocks.add("Zuid");
        dwellings.add(plan("Bomenstraat", "12", Optional.of(zuid())));
        dwellings.add(plan("Plein", "1", Optional.empty()));
        UI.getCurrent().navigate(DwellingsView.class);
    }

    private static DwellingPlan plan(String street, String number, Optional<BlockId> block) {
        return new DwellingPlan(street, number, "3812AB", "Amersfoort", block, Optional.empty(), Optional.empty());
    }

    private BlockId zuid() {
        return blocks.names().getFirst().id();
    }

    @Test
    void theListIsOfWhatIsLookedFor() {
        assertThat(_size(grid())).isEqualTo(2);

        _setValue(_get(TextField.class), "bomen 12");
        assertThat(_size(grid())).isEqualTo(1);

        _setValue(_get(TextField.class), "");
        _setValue(block(), new Choice<>(zuid(), "Zuid"));
        assertThat(row(grid(), 0).getElement().getTextRecursively()).contains("Bomenstraat 12", "3812 AB", "Zuid");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void whatIsChosenIsClearedAtOnce() {
        _assertNone(Button.class, it -> it.withText("Alle filters wissen"));
        _setValue(block(), new Choice<>(zuid(), "Zuid"));

        press("Alle filters wissen");

        assertThat(block().isEmpty()).isTrue();
        assertThat(block().getPlaceholder()).isEqualTo("Maakt niet uit");
        assertThat(_size(grid())).isEqualTo(2);
        _assertNone(Button.class, it -> it.withText("Alle filters wissen"));
    }

    @Test
    void aNewDwellingIsInTheUsualTown() {
        press("Woning toevoegen");
        fill("Postcode", "3812 ab");
        fill("Huisnummer", "14");
        fill("Straat", "Bomenstraat");

        pressInDialog("Toevoegen");

        _assertNone(Dialog.class);
        assertThat(page()).contains("Bomenstraat 14 is toegevoegd.");
        assertThat(_size(grid())).isEqualTo(3);
    }

    @Test
    void everyFieldThatIsWrongSaysWhy() {
        press("Woning toevoegen");
        fill("Postcode", "38");
        fill("Huisnummer", "12");

        pressInDialog("Toevoegen");

        assertThat(field("Postcode").getErrorMessage()).startsWith("Dit is geen postcode.");
        assertThat(field("Straat").isInvalid()).isTrue();
        assertThat(field("Huisnummer").isInvalid()).isFalse();

        fill("Postcode", "3812AB");
        fill("Straat", "Bomenstraat");
        pressInDialog("Toevoegen");
        assertThat(field("Postcode").isInvalid()).isFalse();
        assertThat(field("Huisnummer").getErrorMessage()).startsWith("Er is al een woning");
    }

    @Test
    void aDwellingIsPutRight() {
        change(0);
        assertThat(field("Huisnummer").getValue()).isEqualTo("12");
        fill("Huisnummer", "12-bis A");

        pressInDialog("Opslaan");

        assertThat(page()).contains("Bomenstraat 12-bis A is opgeslagen.");
        assertThat(row(grid(), 0).getElement().getTextRecursively()).contains("Bomenstraat 12-bis A", "Zuid");
    }

    @Test
    void whatSomebodyElseChangedIsNotUndone() {
        change(0);
        var shown = grid().getLazyDataView().getItem(0).id();
        dwellings.correct(shown, plan("Bomenstraat", "16", Optional.empty()), 0);

        pressInDialog("Opslaan");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Iemand anders heeft hier intussen");
        assertThat(dwellings.find(shown).orElseThrow().placing().address().line())
                .isEqualTo("Bomenstraat 16");
    }

    private static void change(int index) {
        _click(_get(row(grid(), index), Button.class));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void pressInDialog(String text) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text)));
    }

    private static void fill(String label, String text) {
        _setValue(field(label), text);
    }

    private static TextField field(String label) {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Choice<BlockId>> block() {
        return _get(ComboBox.class, spec -> spec.withLabel("Blok"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Grid<DwellingSummary> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return _get(DwellingsView.class).getElement().getTextRecursively();
    }
}
