package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.budgets.BankLine;
import nl.floreynwijk.budgets.ExpenseId;
import nl.floreynwijk.budgets.ExpenseState;
import nl.floreynwijk.budgets.LineState;
import nl.floreynwijk.budgets.OrderId;
import nl.floreynwijk.budgets.TestInvoices;
import nl.floreynwijk.budgets.TestStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BankViewTest extends KaribuTest {

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    BankTiles tiles;

    ExpenseId paint = ExpenseId.random();
    OrderId order = OrderId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        var portico = invoices.reserved("Zuid", 1_000);
        paint = invoices.entered(portico, invoices.supplier("Schilder", "NL91ABNA0417164300"), "2026-1", Euros.of(100));
        order = invoices.orderElsewhere(paint);
        super.openTab();
        UI.getCurrent().navigate(BankView.class);
    }

    private TestStatement statement(String id) {
        return TestStatement.ours(id, invoices.today());
    }

    private void upload(String content) {
        _upload(_get(Upload.class), "afschrift.xml", content.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private static String page() {
        return words(_get(BankView.class));
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Grid<BankLine> list() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private void show(LineState state) {
        _setValue(_get(RadioButtonGroup.class), state);
    }

    private void press(Component row, String label) {
        _click(_get(row, Button.class, it -> it.withText(label)));
    }

    @Test
    void aStatementPaysWhatWasOrderedAndLeavesTheRestToTheTreasurer() {
        assertThat(page()).contains("Er is nog geen afschrift ingelezen.");

        upload(invoices.answer(statement("S1"), order, -1, "")
                .line(-395, "Bank", "", "")
                .xml());

        assertThat(page())
                .contains("Het afschrift is ingelezen, met 2 nieuwe regels. 1 regel herkenden we zelf.")
                .contains("Regels die nog open staan");
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
        assertThat(tiles.tiles()).singleElement().satisfies(it -> assertThat(it.text())
                .contains("Van 1 regel van de bank"));

        press(row(list(), 0), "Opzij leggen");
        _click(_find(Button.class, it -> it.withText("Opzij leggen")).getLast());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Bankkosten");
        _click(_find(Button.class, it -> it.withText("Opzij leggen")).getLast());

        assertThat(_size(list())).isZero();
        show(LineState.ASIDE);
        assertThat(words(row(list(), 0))).contains("Bank", "Reden: Bankkosten");
        show(LineState.MATCHED);
        assertThat(words(row(list(), 0))).contains("Hoort bij: Schilder · 2026-1");
        press(row(list(), 0), "Weer openen");
        _setValue(_get(TextArea.class), "Vergist");
        _click(_find(Button.class, it -> it.withText("Weer openen")).getLast());
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.ORDERED);
    }

    @Test
    void theTreasurerChoosesWhatALineIs() {
        upload(statement("S1").line(-10_000, "De schilder", "", "").xml());

        press(row(list(), 0), "Wat is dit?");
        assertThat(words(_get(LineDialog.class))).contains("Schilder · 2026-1", "Bij de bank");
        _click(_get(Button.class, it -> it.withText("Deze is betaald")));

        assertThat(page()).contains("Genoteerd.");
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
    }

    @Test
    void theTreasurerChoosesAWholeFile() {
        upload(statement("S1").line(-10_000, "De bank", "", "").xml());

        press(row(list(), 0), "Wat is dit?");
        assertThat(words(_get(LineDialog.class))).contains("Betaalbestand van", "1 betaling, samen");
        _click(_get(Button.class, it -> it.withText("Dit bestand is betaald")));

        assertThat(page()).contains("Genoteerd.");
        assertThat(invoices.stateOf(paint)).isEqualTo(ExpenseState.PAID);
    }

    @Test
    void moneyOfAFunderIsBookedOnItsGrant() {
        invoices.promised("Noord", 400);
        upload(statement("S1").line(40_000, "Portaal", "", "").xml());

        press(row(list(), 0), "Wat is dit?");
        _click(_get(Button.class, it -> it.withText("Dit is ontvangen")));

        show(LineState.MATCHED);
        assertThat(words(row(list(), 0))).contains("Portaal Noord · Onderhoud Noord");
    }

    @Test
    void whatFitsNothingSaysHowToGoOn() {
        upload(statement("S1").line(-1, "Iemand", "", "").xml());

        press(row(list(), 0), "Wat is dit?");

        assertThat(words(_get(LineDialog.class))).contains("We vinden geen factuur, geen betaalbestand");
    }

    @Test
    void aWrongFileSaysWhatIsWrongAndWhere() {
        upload("Datum;Bedrag\n1-1-2026;100\n");
        assertThat(page()).contains("Dit bestand kunnen we niet lezen.", "Er is niets ingelezen.");

        upload(statement("S1")
                .xml()
                .replace("<Document", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document"));
        assertThat(page()).contains("voor de veiligheid");

        upload(statement("S1").line(500, "Anna", "", "").xml().replaceFirst("5\\.00", "5.01"));
        assertThat(page()).contains("De bedragen tellen niet op");

        upload(new TestStatement("S1", "NL91ABNA0417164300", invoices.today(), 0).xml());
        assertThat(page()).contains("Dit afschrift is van rekening NL91 ABNA 0417 1643 00.");
        assertThat(_size(list())).isZero();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = statement("S1").line(-395, "Bank", "", "").xml();
        upload(file);
        upload(file);

        assertThat(page()).contains("Dit afschrift is al eerder ingelezen. Er is niets veranderd.");
        assertThat(_size(list())).isEqualTo(1);
    }

    @Test
    void theBoardReads() {
        upload(statement("S1").line(-395, "Bank", "", "").xml());
        people.signedIn("Bea", Role.BOARD);
        closeTab();
        super.openTab();
        UI.getCurrent().navigate(BankView.class);

        assertThat(words(row(list(), 0))).contains("Bank");
        _assertNone(row(list(), 0), Button.class);
        _assertNone(Upload.class);
        assertThat(((TileSource) tiles).tiles()).isEmpty();
    }
}
