package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.addOn;
import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was agreed, and the invoices and credit notes of it. */
@PortalTest
class BillingTest {

    @Autowired
    Billing billing;

    @Autowired
    Standings standings;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private AccountId anna = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();

    @BeforeEach
    void thereIsAnEdition() {
        anna = people.open("Anna Kaas");
        edition = parade.edition();
        pitches = parade.pitches(edition, 3);
    }

    private BookingId booked() {
        return money.invoiced(
                edition,
                anna,
                "Kaas",
                pitch(pitches.get(0), 2500),
                pitch(pitches.get(1), 2505),
                deposit(pitches.get(0), 1000));
    }

    private BookingMoney of(BookingId booking) {
        return standings.of(booking);
    }

    @Test
    void thePriceThatWasAgreedIsThePriceOnTheInvoice() {
        var booking = booked();

        assertThat(money.papers(edition)).containsExactly("1 6005");
        assertThat(of(booking)).isEqualTo(new BookingMoney(new Euros(6005), Euros.ZERO, Euros.ZERO, Euros.ZERO));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made");
    }

    @Test
    void whatIsAgreedLaterComesOnAnotherInvoiceAndNothingTwice() {
        var booking = booked();

        money.during(booking, (it, its) -> {
            billing.invoice(it, its);
            billing.agree(it, List.of(pitch(pitches.get(2), 700)));
            billing.invoice(it, its);
            billing.invoice(it, its);
        });

        assertThat(money.papers(edition)).containsExactly("1 6005", "2 700");
    }

    @Test
    void whatCostsNothingMakesNoInvoice() {
        var booking = money.invoiced(edition, anna, "Kleed", pitch(pitches.get(0), 0));

        assertThat(money.papers(edition)).isEmpty();
        assertThat(of(booking)).isEqualTo(BookingMoney.NONE);
        assertThat(money.mailsTo(anna)).isEmpty();
    }

    @Test
    void numbersFollowEachOtherWhoeverTheyAreFor() {
        booked();
        money.creditAll(booked(), 50, CreditReason.CANCELLED);
        booked();

        assertThat(money.papers(edition)).containsExactly("1 6005", "2 6005", "3 -3503", "4 6005");
    }

    @Test
    void halfACentGoesToWhoeverBookedAndTheDepositWhole() {
        var booking = booked();

        money.creditAll(booking, 50, CreditReason.CANCELLED);

        assertThat(of(booking).credited()).isEqualTo(new Euros(1250 + 1253 + 1000));
        assertThat(money.untraced(edition)).isEmpty();
    }

    @Test
    void aPitchIsCreditedWithItsDepositAndTheRestHolds() {
        var booking = booked();

        money.credit(booking, Set.of(pitches.get(0)), 80);

        assertThat(of(booking).credited()).isEqualTo(new Euros(2000 + 1000));
        assertThat(billing.holding(booking)).extracting(PriceLine::total).containsExactly(new Euros(2505));
    }

    @Test
    void aLineIsNeverCreditedTwice() {
        var booking = booked();

        money.credit(booking, Set.of(pitches.get(0)), 10);
        money.credit(booking, Set.of(pitches.get(0)), 100);
        money.creditAll(booking, 100, CreditReason.EDITION);

        assertThat(of(booking).credited()).isEqualTo(new Euros(250 + 1000 + 2505));
    }

    @Test
    void nothingOfThePriceBackStillGivesTheDepositBack() {
        var booking = booked();

        money.creditAll(booking, 0, CreditReason.CANCELLED);

        assertThat(money.papers(edition)).containsExactly("1 6005", "2 -1000");
        assertThat(of(booking).owed()).isEqualTo(new Euros(5005));
    }

    @Test
    void whatWasNeverInvoicedEndsWithoutACreditNote() {
        var booking = money.booked(edition, anna, "Kaas");
        money.during(booking, (it, its) -> {
            billing.agree(it, List.of(pitch(pitches.get(0), 2500)));
            billing.creditAll(it, its, 100, CreditReason.ORGANISER);
            billing.invoice(it, its);
        });

        assertThat(money.papers(edition)).isEmpty();
        assertThat(billing.holding(booking)).isEmpty();
    }

    @Test
    void whatComesWithAPitchIsCreditedByItself() {
        var power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 5);
        var booking = money.invoiced(edition, anna, "Kaas", pitch(pitches.get(0), 2500), addOn(power, 1500));

        money.during(
                booking, (it, its) -> billing.credit(it, its, Set.of(), Set.of(power), 50, CreditReason.CANCELLED));

        assertThat(of(booking).credited()).isEqualTo(new Euros(750));
    }

    @Test
    void whatWouldBeCreditedIsToldBeforehandToTheCent() {
        var booking = booked();
        var told = billing.previewAll(booking, 33);

        money.creditAll(booking, 33, CreditReason.CANCELLED);

        assertThat(told.credit()).isEqualTo(of(booking).credited()).isEqualTo(new Euros(825 + 827 + 1000));
        assertThat(told.owed()).isEqualTo(of(booking).owed());
        assertThat(told.toRefund()).isEqualTo(Euros.ZERO);
    }

    @Test
    void morePerCentThanThereAreIsABug() {
        var booking = booked();

        assertThatThrownBy(() -> money.creditAll(booking, 101, CreditReason.CANCELLED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDatabaseItselfRefusesToCreditALineAgain() {
        var booking = booked();
        money.creditAll(booking, 100, CreditReason.CANCELLED);
        database.sql("update parade_agreed_line set ended_at = null where booking_id = ?")
                .param(booking.value())
                .update();

        assertThatThrownBy(() -> money.creditAll(booking, 100, CreditReason.CANCELLED))
                .hasMessageContaining("same moment");
    }
}
