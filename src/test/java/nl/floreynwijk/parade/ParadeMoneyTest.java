package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The treasurer books what came in and went back, and puts right what was booked wrongly. */
@PortalTest
class ParadeMoneyTest {

    @Autowired
    ParadeMoney desk;

    @Autowired
    ParadeDeposits deposits;

    @Autowired
    OwnMoney own;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId pieter = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private BookingId kaas = BookingId.random();
    private BookingId brood = BookingId.random();

    @BeforeEach
    void thereAreTwoBookings() {
        anna = people.open("Anna Kaas");
        bert = people.open("Bert Brood");
        pieter = people.open("Pieter Penning", Role.TREASURER);
        edition = parade.edition();
        pitches = parade.pitches(edition, 2);
        kaas = money.invoiced(
                edition, anna, "Kaas van Anna", pitch(pitches.get(0), 5000), deposit(pitches.get(0), 1000));
        brood = money.invoiced(edition, bert, "Brood", pitch(pitches.get(1), 2500));
        people.signIn(pieter);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private PaymentPlan plan(long cents) {
        return new PaymentPlan(PaymentId.random(), new Euros(cents), today(), "op het kantoor");
    }

    private Euros open(BookingId booking) {
        return desk.account(booking).orElseThrow().standing().open();
    }

    private PaidResult pay(BookingId booking, long cents) {
        return desk.markPaid(booking, plan(cents), open(booking));
    }

    private InvoiceSummary first() {
        return desk.invoices(edition, InvoiceFilter.ALL, 0, 1).getFirst();
    }

    @Test
    void whatIsPaidWhollyIsPaid() {
        assertThat(pay(kaas, 6000)).isInstanceOf(PaidResult.Booked.class);

        assertThat(first().state()).isEqualTo(InvoiceState.PAID);
        assertThat(money.mailsTo(anna)).contains("payment-received");
    }

    @Test
    void aPartLeavesItOpenAndSaysHowMuch() {
        pay(kaas, 2000);

        assertThat(first().state()).isEqualTo(InvoiceState.OPEN);
        assertThat(first().open()).isEqualTo(new Euros(4000));
        assertThat(first().paid()).isEqualTo(new Euros(2000));
    }

    @Test
    void whatIsPaidTooMuchIsToBeRefunded() {
        pay(kaas, 6500);

        assertThat(first().state()).isEqualTo(InvoiceState.TO_REFUND);
        assertThat(first().toRefund()).isEqualTo(new Euros(500));
    }

    @Test
    void aSecondClickBooksNothing() {
        var plan = plan(6000);

        desk.markPaid(kaas, plan, new Euros(6000));
        var again = desk.markPaid(kaas, plan, new Euros(6000));

        assertThat(again).isInstanceOf(PaidResult.Booked.class);
        assertThat(open(kaas)).isEqualTo(Euros.ZERO);
    }

    @Test
    void whoeverSawSomethingElseIsTold() {
        pay(kaas, 6000);

        assertThat(desk.markPaid(kaas, plan(6000), new Euros(6000))).isEqualTo(new PaidResult.Changed(Euros.ZERO));
    }

    @Test
    void whatIsNoAmountNoDayOrTooLongIsRefused() {
        assertThat(pay(kaas, 0)).isInstanceOf(PaidResult.NoAmount.class);
        assertThat(pay(kaas, -5)).isInstanceOf(PaidResult.NoAmount.class);
        assertThat(pay(kaas, 100_000_01)).isInstanceOf(PaidResult.NoAmount.class);
        assertThat(desk.markPaid(
                        kaas, new PaymentPlan(PaymentId.random(), new Euros(1), today().plusDays(1), ""), open(kaas)))
                .isInstanceOf(PaidResult.NotADay.class);
        assertThat(desk.markPaid(
                        kaas, new PaymentPlan(PaymentId.random(), new Euros(1), today(), "x".repeat(201)), open(kaas)))
                .isEqualTo(new PaidResult.NoteTooLong(201));
        assertThat(desk.markPaid(BookingId.random(), plan(1), Euros.ZERO)).isInstanceOf(PaidResult.Unknown.class);
    }

    @Test
    void noMoreGoesBackThanIsToBeRefunded() {
        pay(kaas, 6000);
        money.creditAll(kaas, 50, CreditReason.CANCELLED);

        assertThat(desk.refund(kaas, plan(3501), "")).isEqualTo(new PaidResult.TooMuch(new Euros(3500)));
        assertThat(desk.refund(kaas, plan(3500), "NL20 INGB 0001 2345 67")).isInstanceOf(PaidResult.Booked.class);
        assertThat(desk.refund(kaas, plan(1), "")).isEqualTo(new PaidResult.TooMuch(Euros.ZERO));
        assertThat(money.mailsTo(anna)).contains("refund-made");
        assertThat(desk.account(kaas).orElseThrow().payments().getLast().note()).startsWith("NL20 INGB 0001 2345 67");
    }

    @Test
    void anAccountNumberWithAWrongCheckDigitIsRefused() {
        pay(kaas, 6500);

        assertThat(desk.refund(kaas, plan(500), "NL21 INGB 0001 2345 67")).isInstanceOf(PaidResult.NoAccount.class);
    }

    @Test
    void ofWhatWasNotPaidNothingGoesBack() {
        pay(kaas, 1000);
        money.creditAll(kaas, 50, CreditReason.CANCELLED);

        assertThat(open(kaas)).isEqualTo(new Euros(1500));
        assertThat(desk.refund(kaas, plan(1), "")).isEqualTo(new PaidResult.TooMuch(Euros.ZERO));
    }

    @Test
    void whatWasBookedWronglyIsPutRightOnceByARowOfTheOtherSign() {
        pay(kaas, 6000);
        var payment = desk.account(kaas).orElseThrow().payments().getFirst();

        assertThat(desk.undo(payment.id(), "Verkeerde kraam")).isEqualTo(new UndoResult.Undone(1));
        assertThat(desk.undo(payment.id(), "Nog eens")).isInstanceOf(UndoResult.NotNow.class);

        var payments = desk.account(kaas).orElseThrow().payments();
        assertThat(payments).extracting(PaymentSummary::amount).containsExactly(new Euros(6000), new Euros(-6000));
        assertThat(desk.undo(payments.getLast().id(), "En dit")).isInstanceOf(UndoResult.NotNow.class);
        assertThat(desk.undo(payment.id(), " ")).isInstanceOf(UndoResult.NoReason.class);
        assertThat(desk.undo(PaymentId.random(), "Wat")).isInstanceOf(UndoResult.Unknown.class);
        assertThat(open(kaas)).isEqualTo(new Euros(6000));
    }

    @Test
    void theListIsSearchedByStateNumberBuyerAndStall() {
        pay(brood, 2500);

        assertThat(found(Optional.of(InvoiceState.PAID), "")).containsExactly(2);
        assertThat(found(Optional.empty(), "anna")).containsExactly(1);
        assertThat(found(Optional.empty(), "brood")).containsExactly(2);
        assertThat(found(Optional.empty(), money.reference(edition, 2))).containsExactly(2);
        assertThat(found(Optional.empty(), "%")).isEmpty();
        assertThat(found(Optional.of(InvoiceState.CREDITED), "")).isEmpty();
    }

    private List<Integer> found(Optional<InvoiceState> state, String words) {
        return desk.invoices(edition, new InvoiceFilter(state, words), 0, 10).stream()
                .map(it -> it.number().number())
                .toList();
    }

    @Test
    void whatIsCreditedWhollyOrNotPaidInTimeIsSaid() {
        money.creditAll(brood, 100, CreditReason.ORGANISER);
        clock.advance(Duration.ofDays(15));

        assertThat(desk.invoices(edition, InvoiceFilter.ALL, 0, 10))
                .extracting(InvoiceSummary::state)
                .containsExactly(InvoiceState.LATE, InvoiceState.CREDITED);
        assertThat(desk.overview(edition).orElseThrow().late()).isEqualTo(1);
    }

    @Test
    void theFirstInvoiceOfABookingIsPaidFirst() {
        money.agreed(kaas, deposit(pitches.get(1), 700));

        pay(kaas, 6200);

        assertThat(desk.invoices(edition, new InvoiceFilter(Optional.empty(), "anna"), 0, 10))
                .extracting(InvoiceSummary::open)
                .containsExactly(Euros.ZERO, new Euros(500));
    }

    @Test
    void theOverviewAgreesWithTheInvoicesToTheCent() {
        pay(kaas, 6500);
        money.creditAll(kaas, 33, CreditReason.CANCELLED);
        desk.refund(kaas, plan(700), "");
        pay(brood, 1);

        var overview = desk.overview(edition).orElseThrow();

        assertThat(overview.total()).isEqualTo(money.sum(edition));
        assertThat(overview.owed()).isEqualTo(new Euros(2499));
        assertThat(overview.toRefund()).isEqualTo(new Euros(6500 - 6000 + 1650 + 1000 - 700));
        assertThat(overview.refunds()).isEqualTo(1);
        assertThat(desk.overview(EditionId.random())).isEmpty();
    }

    @Test
    void depositsGoBackAfterTheLastDayAndOnlyOnce() {
        pay(kaas, 6000);
        assertThat(deposits.returnDeposits(edition, List.of(kaas))).isInstanceOf(DepositsResult.TooEarly.class);
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(parade.days().getLast().plusDays(1))));

        assertThat(deposits.due(edition)).extracting(DepositDue::booking).containsExactly(kaas);
        assertThat(deposits.returnDeposits(edition, List.of(kaas, brood, BookingId.random())))
                .isEqualTo(new DepositsResult.Returned(1, new Euros(1000)));
        assertThat(deposits.returnDeposits(edition, List.of(kaas)))
                .isEqualTo(new DepositsResult.Returned(0, Euros.ZERO));
        assertThat(open(kaas)).isEqualTo(new Euros(-1000));
        assertThat(deposits.due(edition)).isEmpty();
        assertThat(deposits.returnDeposits(EditionId.random(), List.of(kaas)))
                .isInstanceOf(DepositsResult.Unknown.class);
    }

    @Test
    void whoeverBookedSeesTheirOwnMoneyAndNobodyElses() {
        people.signIn(anna);
        var mine = own.of(kaas).orElseThrow();

        assertThat(mine.payBy().orElseThrow().amount()).isEqualTo(new Euros(6000));
        assertThat(mine.payBy().orElseThrow().reference().text()).isEqualTo(money.reference(edition, 1));
        assertThat(own.of(brood)).isEmpty();
    }
}
