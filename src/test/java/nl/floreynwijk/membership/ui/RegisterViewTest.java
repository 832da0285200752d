package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.MemberSummary;
import nl.floreynwijk.membership.Register;
import nl.floreynwijk.membership.RegisterFilter;
import nl.floreynwijk.membership.RegisterOrder;
import nl.floreynwijk.membership.Standing;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    Register register;

    @BeforeEach
    @Override
    protected void openTab() {
        members.signedIn("Anna");
        members.signedIn("Bert");
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
    }

    @Test
    void whoeverTypesFindsWhomTheyMean() {
        UI.getCurrent().navigate(RegisterView.class);
        assertThat(_size(grid())).isEqualTo(2);
        assertThat(page()).contains("2 leden gevonden.");

        _setValue(words(), "anna");

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(page()).contains("1 lid gevonden.");
        assertThat(String.join(" ", _getFormattedRow(grid(), 0)))
                .contains("Anna Testman", "Bewoner", "Bomenstraat 12-bis A");
    }

    @Test
    void theAddressOfThePageSaysWhatIsLookedFor() {
        UI.getCurrent().navigate(RegisterView.PATH, QueryParameters.simple(Map.of("zoek", "bert", "stand", "all")));

        assertThat(words().getValue()).isEqualTo("bert");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(page()).contains("Filters en volgorde");
    }

    @Test
    void theTreasurerDoesNotChooseByConsent() {
        assertThat(consentFields()).hasSize(1);
        people.signedIn("Pieter", Role.TREASURER);
        super.openTab();

        assertThat(consentFields()).isEmpty();
    }

    @SuppressWarnings("rawtypes")
    private static List<Select> consentFields() {
        UI.getCurrent().navigate(RegisterView.class);
        unfold();
        return _find(Select.class, spec -> spec.withLabel("Geeft toestemming voor"));
    }

    @Test
    void whatIsFoldedAwayIsThereOnceSomebodyUnfoldsIt() {
        UI.getCurrent().navigate(RegisterView.class);
        _assertNone(FilterFields.class);

        unfold();
        _setValue(role(), Role.COORDINATOR);

        assertThat(page()).contains("Geen leden gevonden.", "Filters en volgorde: 1 gekozen");
    }

    @Test
    void anAddressThatChoosesByMoreUnfoldsIt() {
        UI.getCurrent().navigate(RegisterView.PATH, QueryParameters.simple(Map.of("rol", "coordinator")));

        assertThat(role().getValue()).isEqualTo(Role.COORDINATOR);
        assertThat(_get(Details.class).isOpened()).isTrue();

        UI.getCurrent().navigate(RegisterView.class);
        assertThat(_get(Details.class).isOpened()).isFalse();
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void whatIsChosenIsClearedAtOnceAndTheWordsStay() {
        UI.getCurrent()
                .navigate(RegisterView.PATH, QueryParameters.simple(Map.of("rol", "coordinator", "zoek", "anna")));
        assertThat(_size(grid())).isZero();

        press("Alle filters wissen");

        assertThat(role().getValue()).isNull();
        assertThat(words().getValue()).isEqualTo("anna");
        assertThat(_size(grid())).isEqualTo(1);
        _assertNone(Button.class, it -> it.withText("Alle filters wissen"));
    }

    private static void unfold() {
        _get(Details.class).setOpened(true);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Select<Role> role() {
        return _get(Select.class, spec -> spec.withLabel("Rol"));
    }

    @Test
    void theBoardCorrectsAMemberOnTheirPage() {
        open();
        press("Gegevens verbeteren");
        _setValue(field("Voornaam"), " ");

        press("Opslaan");
        assertThat(field("Voornaam").getErrorMessage()).startsWith("Vul uw voornaam in");

        _setValue(field("Voornaam"), "Annie");
        _setValue(field("Telefoonnummer (hoeft niet)"), "0612345678");
        press("Opslaan");
        _assertNone(Dialog.class);
        assertThat(file()).contains("De gegevens van Annie Testman zijn verbeterd.", "06 12345678");
        assertThat(_get(H1.class).getText()).isEqualTo("Annie Testman");
        assertThat(file()).contains("Veranderde de naam van een lid, door Amina");
    }

    @Test
    void aPersonIsInNoShopkeepersAssociation() {
        open();
        press("Gegevens verbeteren");

        _assertNone(DatePicker.class);
        assertThat(file()).doesNotContain("WAS");
    }

    @Test
    void theTreasurerReadsAndCorrectsNothing() {
        people.signedIn("Pieter", Role.TREASURER);
        super.openTab();

        open();

        _assertNone(Button.class, spec -> spec.withText("Gegevens verbeteren"));
        assertThat(file()).contains("Lidmaatschap begonnen").doesNotContain("Toestemming");
    }

    @Test
    void whoIsUnknownIsNotFound() {
        UI.getCurrent().navigate(RegisterView.PATH + "/iets");

        _assertNone(MemberView.class);
    }

    private void open() {
        var anna = register.search(RegisterFilter.of(Standing.NOW).withWords("anna"), RegisterOrder.BY_NAME, 0, 1)
                .getFirst();
        UI.getCurrent()
                .navigate(
                        MemberView.class,
                        new RouteParameters("member", anna.id().toString()));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextField words() {
        return field("Zoek op naam, adres, lidnummer of e-mail");
    }

    @SuppressWarnings("unchecked")
    private static Grid<MemberSummary> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return _get(RegisterView.class).getElement().getTextRecursively();
    }

    private static String file() {
        return _get(MemberView.class).getElement().getTextRecursively();
    }
}
