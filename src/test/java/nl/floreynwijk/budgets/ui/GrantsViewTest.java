package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.budgets.ui.Screen.area;
import static nl.floreynwijk.budgets.ui.Screen.dialog;
import static nl.floreynwijk.budgets.ui.Screen.field;
import static nl.floreynwijk.budgets.ui.Screen.fill;
import static nl.floreynwijk.budgets.ui.Screen.open;
import static nl.floreynwijk.budgets.ui.Screen.press;
import static nl.floreynwijk.budgets.ui.Screen.pressCalled;
import static nl.floreynwijk.budgets.ui.Screen.pressInDialog;
import static nl.floreynwijk.budgets.ui.Screen.textOf;
import static nl.floreynwijk.budgets.ui.Screen.textOfDialog;
import static nl.floreynwijk.budgets.ui.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetSummary;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.FunderSummary;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.GrantExamples;
import nl.floreynwijk.budgets.GrantSummary;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.Instalment;
import nl.floreynwijk.budgets.ReaderChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GrantsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    GrantExamples examples;

    @Autowired
    Grants grants;

    @Autowired
    Budgets budgets;

    @Autowired
    Funders funders;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        examples.promised("Groot onderhoud", examples.funder("Portaal"), examples.block("Blok Oost"));
        super.openTab();
    }

    @Test
    void aGrantSaysFromWhomForWhatAndHowFarItIs() {
        open(GrantsView.class);
        fill("Titel, geldgever of potje", "blok oost");

        assertThat(row(grid(), 0).getElement().getTextRecursively().replace('\u00a0', ' '))
                .contains(
                        "Groot onderhoud",
                        "Van Portaal voor Blok Oost",
                        "€ 1.000,00 toegezegd · € 0,00 ontvangen · € 1.000,00 komt nog")
                .doesNotContain("moet nog terug");
        fill("Titel, geldgever of potje", "bestaat niet");
        assertThat(_size(grid())).isZero();
        assertThat(grid().getEmptyStateText()).startsWith("Niets gevonden.");
    }

    @Test
    void theBoardLooksAndAddsNothing() {
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
        open(GrantsView.class);

        _assertNone(RouterLink.class, it -> it.withText("Nieuwe toezegging"));
        open(FundersView.class);
        _assertNone(Button.class, it -> it.withText("Nieuwe geldgever"));
    }

    @Test
    void theTreasurerRecordsAGrantInEqualInstalments() {
        open(AddGrantView.class);
        chooseFunder("Portaal");
        chooseBudget("Blok Oost");
        fill("Titel", "Onderhoud 2027");
        fill("Toegezegd", "1.000");
        fill("In hoeveel termijnen?", "3");
        press("Verdeel gelijk");
        assertThat(field("Bedrag van termijn 1").getValue()).isEqualTo("333,34");
        assertThat(textOf(AddGrantView.class)).contains("Samen € 1.000,00. Dat is precies wat er is toegezegd.");
        write("Wat moet er bereikt worden? (1)", "Schone portieken");
        write("Hoe laat u dat zien? (1)", "Elk kwartaal een rondgang");
        press("Toezegging vastleggen");

        assertThat(textOf(GrantView.class))
                .contains("De toezegging is vastgelegd.", "€ 333,34", "€ 333,33", "Schone portieken");
        var grant = grants.search("Onderhoud 2027", 0, 2);
        assertThat(grant).hasSize(1);
        assertThat(grants.find(grant.getFirst().id()).orElseThrow().instalments())
                .extracting(Instalment::amount)
                .containsExactly(new Euros(333_34), new Euros(333_33), new Euros(333_33));
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        open(AddGrantView.class);
        press("Verdeel gelijk");
        assertThat(field("In hoeveel termijnen?").getErrorMessage()).isEqualTo("Vul eerst hierboven het bedrag in.");
        fill("In hoeveel termijnen?", "61");
        press("Verdeel gelijk");
        assertThat(field("In hoeveel termijnen?").getErrorMessage()).isEqualTo("Vul een getal in van 1 tot 60.");
        day("Eerste dag").clear();
        fill("Toegezegd", "100");
        fill("In hoeveel termijnen?", "2");
        press("Verdeel gelijk");
        assertThat(field("In hoeveel termijnen?").getErrorMessage()).isEqualTo("Vul eerst hierboven de eerste dag in.");
        fill("Toegezegd", "1e9");
        press("Toezegging vastleggen");

        assertThat(combo("Geldgever").getErrorMessage()).isEqualTo("Kies wie het geld geeft.");
        assertThat(field("Titel").getErrorMessage()).startsWith("Geef een titel");
        assertThat(combo("Potje").getErrorMessage()).isEqualTo("Kies voor welk potje het geld is.");
        assertThat(List.of(field("Toegezegd"), field("Bedrag van termijn 1")))
                .allSatisfy(it -> assertThat(it.getErrorMessage()).startsWith("Vul een bedrag in"));
        assertThat(List.of(day("Eerste dag"), day("Dag van termijn 1")))
                .allSatisfy(it -> assertThat(it.getErrorMessage()).isEqualTo("Vul een dag in."));
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        open(AddGrantView.class);
        chooseFunder("Portaal");
        chooseBudget("Blok Oost");
        fill("Titel", " ");
        fill("Toegezegd", "100");
        day("Dag van termijn 1").setValue(examples.tomorrow());
        fill("Bedrag van termijn 1", "60");
        assertThat(textOf(AddGrantView.class)).contains("Verdeel nog € 40,00.");
        day("Laatste dag").setValue(day("Eerste dag").getValue().minusDays(1));
        write("Wat moet er bereikt worden? (1)", "Iets");
        press("Toezegging vastleggen");

        assertThat(field("Titel").getErrorMessage()).startsWith("Geef een titel");
        assertThat(day("Laatste dag").getErrorMessage()).startsWith("De laatste dag ligt voor de eerste.");
        assertThat(field("Bedrag van termijn 1").getErrorMessage()).contains("Verdeel nog");
        assertThat(area("Hoe laat u dat zien? (1)").getErrorMessage()).startsWith("Vul dit in");
        assertThat(area("Wat moet er bereikt worden? (1)").isInvalid()).isFalse();
    }

    @Test
    void rowsComeAndGo() {
        open(AddGrantView.class);
        press("Termijn toevoegen");
        assertThat(field("Bedrag van termijn 2").isVisible()).isTrue();
        pressCalled("Termijn 1 weghalen");
        _assertNone(TextField.class, it -> it.withLabel("Bedrag van termijn 2"));

        press("Nog iets toevoegen");
        pressCalled("Afspraak 2 weghalen");
        pressCalled("Afspraak 1 weghalen");
        _assertNone(TextArea.class, it -> it.withLabel("Wat moet er bereikt worden? (1)"));
    }

    @Test
    void aNewFunderIsAddedOnTheSpotAndChosen() {
        open(AddGrantView.class);
        _click((Button) combo("Geldgever").getHelperComponent());
        pressInDialog("Toevoegen");
        assertThat(field("Naam").getErrorMessage()).startsWith("Een naam heeft");
        fill("Naam", "Portaal");
        pressInDialog("Toevoegen");
        assertThat(field("Naam").getErrorMessage()).isEqualTo("Er is al een geldgever met deze naam.");
        fill("Naam", "Gemeente Amersfoort");
        pressInDialog("Toevoegen");

        assertThat(((FunderSummary) combo("Geldgever").getValue()).name()).isEqualTo("Gemeente Amersfoort");
    }

    @Test
    void theTreasurerChoosesWhoReadsForAFunder() {
        open(FundersView.class);
        pressReaders();
        assertThat(textOfDialog()).contains("Er is nog niemand met de rol van geldgever.");
        dialog().close();
        var thomas = people.open("Thomas", Role.FUNDER);
        pressReaders();
        readers().setValue(Set.of(new ReaderChoice(thomas, "Thomas")));
        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(textOf(FundersView.class)).contains("Opgeslagen wie namens Portaal mag meekijken.");
        assertThat(funders.all())
                .filteredOn(it -> it.name().equals("Portaal"))
                .flatExtracting(FunderSummary::readers)
                .extracting(ReaderChoice::name)
                .containsExactly("Thomas");
    }

    private void pressReaders() {
        var all = funders.all();
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at).name().equals("Portaal")) {
                _click(_get(row(funderGrid(), at), Button.class));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ReaderChoice> readers() {
        return _get(CheckboxGroup.class);
    }

    private void chooseFunder(String name) {
        _setValue(
                combo("Geldgever"),
                funders.all().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void chooseBudget(String name) {
        BudgetSummary budget = budgets.search(name, Optional.empty(), 0, 1).getFirst();
        _setValue(combo("Potje"), budget);
    }

    @SuppressWarnings("unchecked")
    private static Grid<FunderSummary> funderGrid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Object> combo(String label) {
        return _get(ComboBox.class, it -> it.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, it -> it.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<GrantSummary> grid() {
        return (Grid<GrantSummary>) _find(Grid.class).getFirst();
    }
}
