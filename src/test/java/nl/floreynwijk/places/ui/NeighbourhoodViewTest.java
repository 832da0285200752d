package nl.floreynwijk.places.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.AreaPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NeighbourhoodViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
        UI.getCurrent().navigate(NeighbourhoodView.class);
    }

    @Test
    void whatIsAddedBelongsToTheNeighbourhoodUntilItIsRemoved() {
        add("3812ab");
        assertThat(page()).contains("3812 AB hoort nu bij de wijk.");
        assertThat(row(grid(), 0).getElement().getTextRecursively()).contains("3812 AB", "Eén postcode");

        _click(_get(row(grid(), 0), Button.class));
        assertThat(page()).contains("3812 AB hoort niet meer bij de wijk.");
        assertThat(_size(grid())).isZero();
    }

    @Test
    void whatCannotBeAddedSaysWhy() {
        add("38");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Vul vier cijfers in");

        add("Bomenstraat");
        add("bomenstraat");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("bomenstraat hoort al bij de wijk.");
        assertThat(_size(grid())).isEqualTo(1);
    }

    private static void add(String part) {
        _setValue(_get(TextField.class), part);
        _click(_get(Button.class, spec -> spec.withText("Toevoegen")));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AreaPart> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return _get(NeighbourhoodView.class).getElement().getTextRecursively();
    }
}
