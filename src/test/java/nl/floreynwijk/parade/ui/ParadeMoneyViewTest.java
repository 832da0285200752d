package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.OnlineCheckout;
import nl.floreynwijk.parade.OwnMoney;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.TestMoney;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the treasurer does with the money of a market, and what whoever booked sees of it. */
class ParadeMoneyViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    ParadeMoney desk;

    @Autowired
    OwnMoney own;

    @Autowired
    OnlineCheckout checkout;

    @Autowired
    MovableClock clock;

    private EditionId edition = EditionId.random();
    private BookingId kaas = BookingId.random();
    private AccountId anna = AccountId.random();
    private AccountId pieter = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        anna = people.open("Anna Kaas");
        pieter = people.open("Pieter Penning", Role.TREASURER);
        edition = parade.edition();
        var its = parade.pitches(edition, 1).getFirst();
        kaas = money.invoiced(edition, anna, "<b>Kaas</b>", pitch(its, 5000), deposit(its, 1000));
        people.signIn(pieter);
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate("kantoor/parade/" + edition + "/geld");
    }

    private static String said() {
        return _find(Answer.class).getFirst().getElement().getTextRecursively();
    }

    private static String page() {
        return _get(ParadeMoneyView.class).getElement().getTextRecursively();
    }

    private static Grid<?> invoices() {
        return _find(Grid.class).getFirst();
    }

    private static String firstRow() {
        return GridKt._getCellComponent(invoices(), 0, "invoice").getElement().getTextRecursively();
    }

    private static void pressInRow(String key) {
        var row = GridKt._getCellComponent(invoices(), 0, "invoice");
        _click(_get(row, Button.class, it -> it.withText(text(key))));
    }

    private static void press(String key) {
        _click(_get(Button.class, it -> it.withText(text(key))));
    }

    @Test
    void theFiguresAndTheInvoiceAreThere() {
        open();

        assertThat(page()).contains("Gefactureerd", "€\u00a060,00", "Er is nu niets te doen");
        assertThat(firstRow()).contains("Anna Kaas", "<b>Kaas</b>", "Nog €\u00a060,00 te betalen");
    }

    @Test
    void aPartIsBookedAndTheRestStaysOpen() {
        open();
        pressInRow("parade.money.deed.pay");
        _get(EuroField.class).setValue("20");
        press("parade.money.pay.do");

        _assertNone(Dialog.class);
        assertThat(said()).contains("€\u00a020,00 is geboekt. Er is nog €\u00a040,00 te betalen.");
        assertThat(firstRow()).contains("Nog €\u00a040,00 te betalen");
    }

    @Test
    void whatIsNoAmountIsSaidAtTheField() {
        open();
        pressInRow("parade.money.deed.pay");
        _get(EuroField.class).setValue("niks");
        press("parade.money.pay.do");

        assertThat(_get(EuroField.class).isInvalid()).isTrue();
        _get(EuroField.class).setValue("0");
        press("parade.money.pay.do");
        assertThat(_get(EuroField.class).getErrorMessage()).contains("meer dan nul");
    }

    @Test
    void whoeverIsLateIsShownFirst() {
        clock.advance(Duration.ofDays(15));
        open();

        assertThat(page()).contains("Te late facturen: 1");
        press("parade.money.to-do.show");
        assertThat(firstRow()).contains("Te laat: nog €\u00a060,00 te betalen");
    }

    @Test
    void whatWasPaidTooMuchGoesBackAndIsPutRight() {
        open();
        pressInRow("parade.money.deed.pay");
        _get(EuroField.class).setValue("65");
        press("parade.money.pay.do");
        assertThat(_get(Question.class).getElement().getTextRecursively())
                .contains("€\u00a065,00 is meer dan er openstaat: €\u00a060,00");
        _click(_get(_get(Question.class), Button.class, it -> it.withText(text("parade.money.pay.do"))));
        pressInRow("parade.money.deed.refund");
        _setValue(_get(TextField.class, it -> it.withLabel(text("parade.money.refund.account"))), "NL21INGB0001234567");
        press("parade.money.refund.do");
        assertThat(_get(TextField.class, it -> it.withLabel(text("parade.money.refund.account")))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, it -> it.withLabel(text("parade.money.refund.account"))), "NL20INGB0001234567");
        press("parade.money.refund.do");
        assertThat(said()).contains("€\u00a05,00 is als terugbetaald geboekt");

        pressInRow("parade.money.deed.account");
        _click(_find(Button.class, it -> it.withText(text("parade.money.undo"))).getFirst());
        press("parade.money.undo.do");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Verkeerde boeking");
        press("parade.money.undo.do");

        assertThat(desk.account(kaas).orElseThrow().standing().open()).isEqualTo(new Euros(6500));
    }

    @Test
    void depositsGoBackOnlyAfterTheLastDay() {
        open();
        press("parade.money.deposits");
        press("parade.money.deposits.do");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("na de laatste dag");
    }

    @Test
    void depositsThatStillGoBackWaitForTheTreasurerOnceTheMarketHasBeen() {
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(parade.days().getLast())));
        open();
        assertThat(page()).doesNotContain("borg nog terug moet");

        clock.advance(Duration.ofDays(2));
        open();
        assertThat(page()).contains("Kramen waarvan de borg nog terug moet: 1, samen €\u00a010,00");
        _click(_find(Button.class, it -> it.withText(text("parade.money.to-do.show")))
                .getLast());
        press("parade.money.deposits.do");

        assertThat(page()).doesNotContain("borg nog terug moet");
    }

    @Test
    void withVatAndWithoutAVatNumberThePageSaysWhatToSet() {
        open();
        assertThat(page()).contains("PORTAL_COOPERATIVE_VATNUMBER");

        parade.rule(edition, "vat_percent", 0);
        open();
        assertThat(page()).doesNotContain("PORTAL_COOPERATIVE_VATNUMBER");
    }

    @Test
    void theOrganiserReadsAndBooksNothing() {
        people.signedIn("Meike Markt", Role.PARADE_ORGANISER);
        open();

        assertThat(firstRow()).contains("Anna Kaas").doesNotContain(text("parade.money.deed.pay"));
        assertThat(page()).doesNotContain(text("parade.money.import"));
    }

    @Test
    void theTreasurerFindsEveryMarket() {
        UI.getCurrent().navigate(MoneyEditionsView.class);

        assertThat(_get(MoneyEditionsView.class).getElement().getTextRecursively())
                .contains("€\u00a060,00")
                .doesNotContain("borg nog terug");

        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(parade.days().getLast().plusDays(1))));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(MoneyEditionsView.class);
        assertThat(_get(MoneyEditionsView.class).getElement().getTextRecursively())
                .contains(" · borg nog terug €\u00a010,00");
    }

    @Test
    void whoeverBookedReadsHowToPay() {
        people.signIn(anna);

        var part = new BookingMoneyPart(kaas, own.of(kaas).orElseThrow(), checkout);

        assertThat(part.getElement().getTextRecursively())
                .contains("Er is nog €\u00a060,00 te betalen", "NL20 INGB 0001 2345 67", money.reference(edition, 1))
                .doesNotContain(text("parade.money.own.online"));
    }
}
