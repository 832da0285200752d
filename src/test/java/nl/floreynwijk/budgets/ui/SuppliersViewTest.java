package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.budgets.ui.Screen.dialog;
import static nl.floreynwijk.budgets.ui.Screen.field;
import static nl.floreynwijk.budgets.ui.Screen.fill;
import static nl.floreynwijk.budgets.ui.Screen.open;
import static nl.floreynwijk.budgets.ui.Screen.press;
import static nl.floreynwijk.budgets.ui.Screen.pressInDialog;
import static nl.floreynwijk.budgets.ui.Screen.textOf;
import static nl.floreynwijk.budgets.ui.Screen.textOfDialog;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.budgets.SupplierPlan;
import nl.floreynwijk.budgets.SupplierSummary;
import nl.floreynwijk.budgets.Suppliers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuppliersViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Suppliers suppliers;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        suppliers.add(new SupplierPlan("Schilder Yılmaz", "NL91ABNA0417164300", true));
        super.openTab();
        open(SuppliersView.class);
    }

    @Test
    void eachIsShownWithItsIbanInGroupsOfFour() {
        assertThat(firstRow()).contains("Schilder Yılmaz", "NL91 ABNA 0417 1643 00", "Uit de wijk");
    }

    @Test
    void somebodyNewIsAddedOnce() {
        press("Nieuwe leverancier");
        pressInDialog("Opslaan");
        assertThat(field("Naam").getErrorMessage()).startsWith("Een naam heeft");
        fill("Naam", "schilder yılmaz");
        fill("IBAN", "NL91ABNA0417164301");
        pressInDialog("Opslaan");
        assertThat(field("IBAN").getErrorMessage()).startsWith("Dit IBAN klopt niet.");
        fill("IBAN", "");
        pressInDialog("Opslaan");
        assertThat(field("Naam").getErrorMessage()).startsWith("Er is al een leverancier met deze naam.");

        fill("Naam", "Bouwmarkt");
        pressInDialog("Opslaan");
        _assertNone(Dialog.class);
        assertThat(textOf(SuppliersView.class)).contains("Bouwmarkt is toegevoegd.");
        assertThat(firstRow()).contains("Bouwmarkt", "Geen IBAN: u betaalt zelf", "Van buiten de wijk");
    }

    @Test
    void oneIsFoundByAPartOfTheName() {
        suppliers.add(new SupplierPlan("Bouwmarkt", "", false));
        fill("Naam van een leverancier", "schild");
        assertThat(_size(grid())).isEqualTo(1);

        fill("Naam van een leverancier", "%");
        assertThat(_size(grid())).isZero();
        assertThat(grid().getEmptyStateText()).startsWith("Niemand gevonden.");
    }

    @Test
    void aChangeDoesNotUndoSomebodyElses() {
        _click(_get(row(grid(), 0), Button.class));
        assertThat(field("IBAN").getValue()).isEqualTo("NL91 ABNA 0417 1643 00");
        var shown = suppliers.search("Schilder", 0, 1).getFirst();
        suppliers.change(shown.id(), new SupplierPlan("Schilder Yılmaz BV", "", true), shown.version());
        pressInDialog("Opslaan");
        assertThat(textOfDialog()).contains("Iemand anders heeft hier intussen iets veranderd.");
        pressInDialog("Terug");

        open(LabelsView.class);
        open(SuppliersView.class);
        _click(_get(row(grid(), 0), Button.class));
        _setValue(_get(dialog(), Checkbox.class), false);
        pressInDialog("Opslaan");
        assertThat(firstRow()).contains("Schilder Yılmaz BV", "Van buiten de wijk");
    }

    @Test
    void theBoardOnlyLooks() {
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
        open(SuppliersView.class);

        _assertNone(Button.class, it -> it.withText("Nieuwe leverancier"));
        _assertNone(row(grid(), 0), Button.class);
    }

    @Test
    void whoeverIsNotKnownYetIsAddedWhereTheyAreChosen() {
        var field = new SupplierField(suppliers);
        UI.getCurrent().add(field);
        _click((Button) field.getHelperComponent());
        fill("Naam", "Glaszetter");
        pressInDialog("Opslaan");

        assertThat(field.getValue().name()).isEqualTo("Glaszetter");
        assertThat(suppliers.search("Glaszetter", 0, 10)).containsExactly(field.getValue());
    }

    private static String firstRow() {
        return row(grid(), 0).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<SupplierSummary> grid() {
        return _get(Grid.class);
    }
}
