package nl.floreynwijk.places.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.Dwellings;
import nl.floreynwijk.places.GroupSummary;
import nl.floreynwijk.places.Landlords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupListTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Blocks blocks;

    @Autowired
    Landlords landlords;

    @Autowired
    Dwellings dwellings;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
    }

    @Test
    void aBlockIsAddedRenamedAndRemoved() {
        UI.getCurrent().navigate(BlocksView.class);
        add("Zuid");
        assertThat(page()).contains("Het blok Zuid is toegevoegd.");
        assertThat(row(grid(), 0).getElement().getTextRecursively()).contains("Zuid", "geen woningen");

        press(0, "Andere naam");
        _setValue(_get(_get(Dialog.class), TextField.class), "Noord");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Opslaan")));
        assertThat(page()).contains("De naam is nu Noord.");

        press(0, "Weghalen");
        assertThat(page()).contains("Noord is weggehaald.");
        assertThat(_size(grid())).isZero();
    }

    @Test
    void aNameThatCannotBeTakenSaysWhy() {
        UI.getCurrent().navigate(LandlordsView.class);
        add("Portaal");
        add("PORTAAL");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Er is al een verhuurder met deze naam.");

        add(" ");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Vul een naam in");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void aLandlordThatHasDwellingsStays() {
        landlords.add("Portaal");
        UI.getCurrent().navigate(LandlordsView.class);
        dwellings.add(new DwellingPlan(
                "Bomenstraat",
                "12",
                "3812AB",
                "Amersfoort",
                Optional.empty(),
                Optional.of(landlords.names().getFirst().id()),
                Optional.empty()));

        add("Portaal");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        press(0, "Weghalen");

        assertThat(_get(TextField.class).isInvalid()).isFalse();
        assertThat(page()).contains("Van Portaal is nog 1 woning.");
        assertThat(row(grid(), 0).getElement().getTextRecursively()).contains("1 woning");
    }

    @Test
    void aNameThatSomebodyElseChangedStays() {
        blocks.add("Zuid");
        UI.getCurrent().navigate(BlocksView.class);
        press(0, "Andere naam");
        blocks.rename(blocks.names().getFirst().id(), "Noord", 0);

        _setValue(_get(_get(Dialog.class), TextField.class), "West");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Opslaan")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Iemand anders heeft hier intussen");
        assertThat(blocks.names().getFirst().name()).isEqualTo("Noord");
    }

    private static void add(String name) {
        _setValue(_get(TextField.class), name);
        _click(_get(Button.class, spec -> spec.withText("Toevoegen")));
    }

    private static void press(int index, String text) {
        _click(_find(row(grid(), index), Button.class).stream()
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Grid<GroupSummary<Object>> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return _get(GroupList.class).getElement().getTextRecursively();
    }
}
