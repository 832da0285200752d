package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.budgets.ExpenseId;
import nl.floreynwijk.budgets.ExpenseState;
import nl.floreynwijk.budgets.ExpenseSummary;
import nl.floreynwijk.budgets.OrderSummary;
import nl.floreynwijk.budgets.OrderedPayment;
import nl.floreynwijk.budgets.SupplierPlan;
import nl.floreynwijk.budgets.Suppliers;
import nl.floreynwijk.budgets.TestInvoices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpensesViewTest extends KaribuTest {

    @Autowired
    TestInvoices invoices;

    @Autowired
    Suppliers suppliers;

    @Autowired
    TestPeople people;

    ExpenseId small = ExpenseId.random();
    ExpenseId large = ExpenseId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        var portico = invoices.reserved("Zuid", 2_000);
        var painter = invoices.supplier("Schilder", "NL91ABNA0417164300");
        small = invoices.entered(portico, painter, "2026-1", Euros.of(100));
        large = invoices.entered(portico, painter, "2026-2", Euros.of(600));
        super.openTab();
    }

    private void asBea() {
        people.signedIn("Bea", Role.BOARD);
        closeTab();
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate(ExpensesView.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<ExpenseSummary> list() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private void show(ExpenseState state) {
        _setValue(_get(RadioButtonGroup.class), state);
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    private String answer() {
        return words(_find(Answer.class).getFirst());
    }

    private void press(Component row, String label) {
        _click(_get(row, Button.class, it -> it.withText(label)));
    }

    @Test
    void theSecondPersonAgreesAndWhoeverEnteredItCannot() {
        open();
        assertThat(words(row(list(), 0))).contains("Schilder · 2026-2", "U voerde deze factuur in");
        _assertNone(row(list(), 0), Button.class, it -> it.withText("Akkoord"));

        asBea();
        open();
        assertThat(_find(row(list(), 0), Anchor.class)).singleElement().satisfies(it -> assertThat(it.getHref())
                .contains("/documenten/"));
        press(row(list(), 0), "Akkoord");

        assertThat(answer()).contains("kan betaald worden");
        assertThat(invoices.stateOf(large)).isEqualTo(ExpenseState.READY);
        assertThat(_size(list())).isZero();
    }

    @Test
    void afterAnotherIbanTheSecondPersonLooksAgain() {
        asBea();
        open();
        assertThat(words(row(list(), 0))).contains("Naar NL91 ABNA 0417 1643 00");
        press(row(list(), 0), "Akkoord");
        people.signedIn("Truus", Role.TREASURER);
        var painter = suppliers.search("Schilder", 0, 1).getFirst();
        suppliers.change(painter.id(), new SupplierPlan("Schilder", "NL20INGB0001234567", false), painter.version());
        closeTab();
        super.openTab();
        open();
        show(ExpenseState.READY);

        assertThat(words(row(list(), 1))).contains("Naar NL20 INGB 0001 2345 67", "Na het akkoord kreeg");
        _assertNone(row(list(), 1), Checkbox.class);
        press(row(list(), 1), "Opnieuw laten bekijken");

        assertThat(answer()).contains("Een tweede persoon kijkt opnieuw naar Schilder · 2026-2.");
        assertThat(invoices.stateOf(large)).isEqualTo(ExpenseState.WAITING);
    }

    @Test
    void theBoardSeesToWhomAFilePays() {
        invoices.orderElsewhere(small);
        asBea();
        UI.getCurrent().navigate(OrdersView.class);
        @SuppressWarnings("unchecked")
        Grid<OrderSummary> files = _get(Grid.class);
        _assertNone(row(files, 0), Anchor.class);
        press(row(files, 0), "Betalingen bekijken");

        @SuppressWarnings("unchecked")
        Grid<OrderedPayment> payments = _get(_get(OrderPaymentsDialog.class), Grid.class);
        assertThat(words(row(payments, 0)))
                .contains("Schilder", Euros.of(100) + " naar NL91 ABNA 0417 1643 00", "2026-1");
    }

    @Test
    void whoeverDoesNotAgreeSaysWhy() {
        asBea();
        open();
        press(row(list(), 0), "Niet akkoord");
        _click(_find(Button.class, it -> it.withText("Niet akkoord")).getLast());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Dubbel");
        _click(_find(Button.class, it -> it.withText("Niet akkoord")).getLast());

        assertThat(invoices.stateOf(large)).isEqualTo(ExpenseState.CANCELLED);
        show(ExpenseState.CANCELLED);
        assertThat(words(row(list(), 0))).contains("Reden: Dubbel");
        show(ExpenseState.READY);
        _assertNone(row(list(), 0), Checkbox.class);
    }

    @Test
    void chosenInvoicesBecomeAPaymentFileThatCanBeWithdrawn() {
        open();
        show(ExpenseState.READY);
        _click(_get(Button.class, it -> it.withText("Betaalbestand maken")));
        assertThat(answer()).contains("Zet eerst een vinkje");

        _setValue(_get(row(list(), 0), Checkbox.class), true);
        _click(_get(Button.class, it -> it.withText("Betaalbestand maken (1 · " + Euros.of(100) + ")")));
        _setValue(_get(DayField.class), invoices.today().minusDays(1));
        _click(_get(Button.class, it -> it.withText("Betaalbestand maken")));
        assertThat(_get(DayField.class).isInvalid()).isTrue();
        _setValue(_get(DayField.class), invoices.today());
        _click(_get(Button.class, it -> it.withText("Betaalbestand maken")));

        assertThat(answer()).contains("Het betaalbestand is gemaakt: 1 factuur");
        assertThat(_get(Anchor.class, it -> it.withText("Betaalbestand ophalen"))
                        .getHref())
                .matches(".*/kantoor/betaalbestanden/[0-9a-f-]{36}\\.xml");
        assertThat(invoices.stateOf(small)).isEqualTo(ExpenseState.ORDERED);

        UI.getCurrent().navigate(OrdersView.class);
        @SuppressWarnings("unchecked")
        Grid<OrderSummary> files = _get(Grid.class);
        assertThat(words(row(files, 0))).contains("1 betaling wacht op de bank.");
        press(row(files, 0), "Intrekken");
        _click(_find(Button.class, it -> it.withText("Intrekken")).getLast());
        assertThat(answer()).contains("1 factuur kan opnieuw betaald worden");
        assertThat(words(row(files, 0))).contains("Ingetrokken");
        assertThat(invoices.stateOf(small)).isEqualTo(ExpenseState.READY);
    }

    @Test
    void whatSomebodyElseOrderedMeanwhileIsSaidInTheQuestion() {
        open();
        show(ExpenseState.READY);
        _setValue(_get(row(list(), 0), Checkbox.class), true);
        _click(_get(Button.class, it -> it.withText("Betaalbestand maken (1 · " + Euros.of(100) + ")")));
        invoices.orderElsewhere(small);

        _click(_get(Button.class, it -> it.withText("Betaalbestand maken")));

        assertThat(words(_find(Answer.class).getLast())).contains("Eén factuur kan niet meer mee");
    }

    @Test
    void whatWasPaidByHandIsNotedWithItsDay() {
        open();
        show(ExpenseState.READY);
        press(row(list(), 0), "Zelf betaald");
        _setValue(_get(DayField.class), invoices.today().plusDays(1));
        _click(_get(Button.class, it -> it.withText("Noteren")));
        assertThat(_get(DayField.class).isInvalid()).isTrue();

        _setValue(_get(DayField.class), invoices.today());
        _click(_get(Button.class, it -> it.withText("Noteren")));

        assertThat(invoices.stateOf(small)).isEqualTo(ExpenseState.PAID);
    }

    @Test
    void invoicesAreFoundByWhoSentThem() {
        open();
        _setValue(_get(TextField.class), "schil");
        assertThat(_size(list())).isEqualTo(1);
        assertThat(_get(list(), 0).id()).isEqualTo(large);
        _setValue(_get(TextField.class), "%");
        assertThat(_size(list())).isZero();
    }

    @Test
    void theBoardPaysNothing() {
        asBea();
        open();
        show(ExpenseState.READY);

        assertThat(_find(row(list(), 0), Button.class))
                .extracting(Button::getText)
                .containsExactly("Document intrekken");
        _assertNone(Button.class, it -> it.withText("Betaalbestand maken"));
    }
}
