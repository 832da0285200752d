package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.budgets.ui.Screen.area;
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
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.RuleKind;
import nl.floreynwijk.budgets.Scale;
import nl.floreynwijk.budgets.SpendRule;
import nl.floreynwijk.budgets.Split;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LabelsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    Labels labels;

    private void enter(Role role) {
        people.signedIn("Amina", role);
        super.openTab();
        open(LabelsView.class);
    }

    @Test
    void everyRuleOfALabelIsASentence() {
        enter(Role.TREASURER);

        assertThat(textOf(LabelsView.class))
                .contains(
                        "Klusbudget",
                        "Van een woning",
                        "Reparaties · Extra’s in en om de woning",
                        "Eén reservering is nooit meer dan € 1.000,00.",
                        "Boven € 50,00 hoort er een factuur of bon bij.",
                        "Boven € 250,00 kijkt een tweede persoon mee voordat er betaald wordt.",
                        "Het gaat naar de spaarpot van het potje.",
                        "Er hoort altijd een factuur of bon bij.",
                        "Een potje gaat nooit onder nul.",
                        "Nog geen potjes met dit label");
    }

    @Test
    void theTreasurerReadsAndTheBoardDecides() {
        enter(Role.TREASURER);
        _assertNone(Button.class, it -> it.withText("Nieuw label"));
        _assertNone(Button.class, it -> it.withText("Wijzigen"));
        assertThat(textOf(LabelsView.class)).contains("Het bestuur beslist over de labels.");

        super.closeTab();
        people.signedIn("Bea", Role.BOARD);
        super.openTab();
        open(LabelsView.class);
        assertThat(_get(Button.class, it -> it.withText("Nieuw label")).isVisible())
                .isTrue();
    }

    @Test
    void theBoardAddsALabelWithItsRules() {
        enter(Role.BOARD);
        press("Nieuw label");
        fill("Naam in het Nederlands", "Speelbudget");
        fill("Naam in het Engels", "Play budget");
        write("Uitleg in het Nederlands", "Voor spelen op straat.");
        write("Uitleg in het Engels", "For playing outside.");
        choosePurpose("Samen doen");
        fill("Eén reservering is nooit meer dan", "1.250,50");
        fill("Factuur of bon nodig boven", "0");
        _setValue(share(), klusbudget());
        fill("Hoeveel procent?", "30");
        fill("Tot hooguit", "500");
        pressInDialog("Opslaan");

        _assertNone(Dialog.class);
        assertThat(textOf(LabelsView.class))
                .contains(
                        "Het label Speelbudget is toegevoegd.",
                        "30% gaat in gelijke delen naar de woningen van het blok, op hun Klusbudget.",
                        "Eén reservering is nooit meer dan € 1.250,50.",
                        "Tot € 500,00 blijft in het potje. Wat meer is, gaat terug naar wie het gaf.");
        var added = labels.all().getLast();
        assertThat(added.scale()).isEqualTo(Scale.BLOCK);
        assertThat(added.rules())
                .containsExactly(
                        new SpendRule(RuleKind.MOST_AT_ONCE, new Euros(125_050)),
                        new SpendRule(RuleKind.DOCUMENT_ABOVE, Euros.ZERO));
        assertThat(added.split()).contains(new Split(30, klusbudget().code()));
        assertThat(added.carryOverMost()).contains(Euros.of(500));
    }

    @Test
    void onlyABlocksMoneyIsShared() {
        enter(Role.BOARD);
        press("Nieuw label");
        assertThat(share().getParent().orElseThrow().isVisible()).isTrue();

        _setValue(scale(), Scale.STREET);

        _assertNone(Select.class);
    }

    @Test
    void everyFieldThatIsWrongSaysWhy() {
        enter(Role.BOARD);
        press("Nieuw label");
        fill("Eén reservering is nooit meer dan", "1e9");
        fill("Hoe ver mag een potje onder nul?", "-0,01");
        fill("Tot hooguit", "10.000.000.000");
        _setValue(share(), klusbudget());
        fill("Hoeveel procent?", "101");
        pressInDialog("Opslaan");

        assertThat(List.of("Eén reservering is nooit meer dan", "Hoe ver mag een potje onder nul?", "Tot hooguit"))
                .allSatisfy(it -> assertThat(field(it).getErrorMessage()).startsWith("Vul een bedrag in"));
        assertThat(field("Hoeveel procent?").getErrorMessage()).contains("van 1 tot 100");

        fill("Eén reservering is nooit meer dan", "");
        fill("Hoe ver mag een potje onder nul?", "");
        fill("Tot hooguit", "");
        fill("Hoeveel procent?", "100");
        day("Geldig vanaf").setValue(LocalDate.of(2027, 1, 1));
        day("Geldig tot en met").setValue(LocalDate.of(2026, 1, 1));
        pressInDialog("Opslaan");

        assertThat(field("Naam in het Nederlands").getErrorMessage()).startsWith("Een naam heeft");
        assertThat(field("Naam in het Engels").isInvalid()).isTrue();
        assertThat(area("Uitleg in het Nederlands").getErrorMessage()).startsWith("Leg in 1 tot 300 tekens uit");
        assertThat(area("Uitleg in het Engels").isInvalid()).isTrue();
        assertThat(purposes().getErrorMessage()).isEqualTo("Kies minstens één doel.");
        assertThat(day("Geldig tot en met").getErrorMessage()).startsWith("De laatste dag ligt voor de eerste.");
    }

    @Test
    void aNameIsOfOneLabelOnly() {
        enter(Role.BOARD);
        press("Nieuw label");
        fill("Naam in het Nederlands", "BLOKBUDGET");
        fill("Naam in het Engels", "Other");
        write("Uitleg in het Nederlands", "Iets");
        write("Uitleg in het Engels", "Something");
        choosePurpose("Groen");
        pressInDialog("Opslaan");

        assertThat(field("Naam in het Nederlands").getErrorMessage()).isEqualTo("Er is al een label met deze naam.");
    }

    @Test
    void noLabelTakesTheNameOfAnother() {
        enter(Role.BOARD);
        pressCalled("Klusbudget wijzigen");
        fill("Naam in het Nederlands", "BLOKBUDGET!");
        pressInDialog("Opslaan");

        assertThat(field("Naam in het Nederlands").getErrorMessage()).isEqualTo("Er is al een label met deze naam.");
    }

    @Test
    void aChangeHoldsFromNowOn() {
        enter(Role.BOARD);
        pressCalled("Klusbudget wijzigen");
        assertThat(field("Eén reservering is nooit meer dan").getValue()).isEqualTo("1.000,00");
        fill("Eén reservering is nooit meer dan", "");
        fill("Er blijft altijd minstens vrij", "75");
        pressInDialog("Opslaan");

        assertThat(textOf(LabelsView.class))
                .contains("Het label Klusbudget is gewijzigd.", "Er blijft altijd minstens € 75,00 vrij.")
                .doesNotContain("€ 1.000,00");
    }

    @Test
    void whatSomebodyElseChangedIsNotUndone() {
        enter(Role.BOARD);
        pressCalled("Klusbudget wijzigen");
        var shown = klusbudget();
        labels.change(shown.code(), LabelPlans.of(shown, Euros.of(1)), shown.version());

        pressInDialog("Opslaan");

        assertThat(textOfDialog()).contains("Iemand anders heeft hier intussen iets veranderd.");
        assertThat(klusbudget().overdraft()).isEqualTo(Euros.of(1));
    }

    @Test
    void aNewPurposeCanBeChosen() {
        enter(Role.BOARD);
        press("Nieuw doel");
        pressInDialog("Toevoegen");
        assertThat(field("Naam in het Nederlands").getErrorMessage()).startsWith("Een naam heeft 1 tot 60 tekens");
        assertThat(field("Naam in het Engels").isInvalid()).isTrue();
        fill("Naam in het Nederlands", "groen!");
        fill("Naam in het Engels", "Green");
        pressInDialog("Toevoegen");
        assertThat(field("Naam in het Nederlands").getErrorMessage()).isEqualTo("Dit doel is er al.");
        assertThat(field("Naam in het Engels").isInvalid()).isFalse();
        fill("Naam in het Nederlands", "Spelen");
        pressInDialog("Toevoegen");
        assertThat(textOf(LabelsView.class)).contains("Het doel Spelen is toegevoegd.");

        press("Nieuw label");
        choosePurpose("Spelen");
    }

    private LabelDetails klusbudget() {
        return labels.all().stream()
                .filter(it -> it.code().value().equals("klusbudget"))
                .findFirst()
                .orElseThrow();
    }

    private void choosePurpose(String name) {
        var purpose = labels.purposes().stream()
                .filter(it -> it.nameDutch().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(purposes(), Set.of(purpose));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Purpose> purposes() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<LabelDetails> share() {
        return _get(Select.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Scale> scale() {
        return _get(RadioButtonGroup.class, it -> it.withLabel("Van wie is een potje met dit label?"));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, it -> it.withLabel(label));
    }
}
