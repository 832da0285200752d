package nl.floreynwijk.parade.ui;

import static nl.floreynwijk.parade.ui.MarketScreen.dialog;
import static nl.floreynwijk.parade.ui.MarketScreen.press;
import static nl.floreynwijk.parade.ui.MarketScreen.pressInDialog;
import static nl.floreynwijk.parade.ui.MarketScreen.said;
import static nl.floreynwijk.parade.ui.MarketScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingDesk;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.DeskBooking;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.PaymentId;
import nl.floreynwijk.parade.PaymentPlan;
import nl.floreynwijk.parade.TestMoney;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meike cancels a stall for somebody, while Pieter books what they paid. */
class DeskCancelDialogTest extends KaribuTest {

    @Autowired
    BookingDesk desk;

    @Autowired
    ParadeMoney treasury;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    private final List<String> done = new ArrayList<>();
    private EditionId edition = EditionId.random();
    private BookingId kaas = BookingId.random();
    private AccountId pieter = AccountId.random();
    private AccountId meike = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        pieter = people.open("Pieter Penning", Role.TREASURER);
        meike = people.open("Meike Postma", Role.PARADE_ORGANISER);
        edition = parade.edition();
        var its = parade.pitches(edition, 1).getFirst();
        kaas = money.invoiced(edition, people.open("Anna Kaas"), "Kaas", TestMoney.pitch(its, 5_000));
        people.signIn(meike);
        super.openTab();
    }

    private void pieterBooks(long cents) {
        people.signIn(pieter);
        treasury.markPaid(
                kaas,
                new PaymentPlan(PaymentId.random(), new Euros(cents), DutchTime.day(clock.instant()), ""),
                new Euros(5_000));
        people.signIn(meike);
    }

    private DeskBooking booking() {
        return desk.queue(edition).orElseThrow().all().getFirst();
    }

    @Test
    void whatGoesBackIsWhatStoodThereOrItIsReadAgain() {
        UI.getCurrent().add(new DeskBookingActions(desk, booking(), done::add));
        press("Zeg af");
        assertThat(said(dialog())).doesNotContain("€ 20,00");
        pieterBooks(2_000);
        write("Waarom?", "Storm");
        pressInDialog("Zeg af");

        assertThat(said(dialog())).contains("Wat er teruggaat, is intussen veranderd.", "€ 20,00");
        assertThat(booking().summary().state()).isEqualTo(BookingState.BOOKED);
        assertThat(done).isEmpty();

        pressInDialog("Zeg af");
        assertThat(booking().summary().state()).isEqualTo(BookingState.CANCELLED);
        assertThat(done).hasSize(1);
    }
}
