package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.PortalSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paying online, with a provider that keeps what it was asked; the portal itself has none. */
@PortalTest
class OnlinePaymentsTest {

    @Autowired
    OnlineCheckout without;

    @Autowired
    OnlineReceipts receipts;

    @Autowired
    OwnMoney own;

    @Autowired
    Standings standings;

    @Autowired
    PortalSettings settings;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    private final List<OnlinePayment> begun = new ArrayList<>();
    private AccountId anna = AccountId.random();
    private BookingId kaas = BookingId.random();

    @BeforeEach
    void thereIsABooking() {
        anna = people.open("Anna Kaas");
        var edition = parade.edition();
        kaas = money.invoiced(
                edition, anna, "Kaas", pitch(parade.pitches(edition, 1).getFirst(), 5_000));
        people.signIn(anna);
    }

    private Optional<URI> begin() {
        OnlinePayments provider = it -> {
            begun.add(it);
            return URI.create("https://betalen.example/" + it.id());
        };
        return new OnlineCheckout(Optional.of(provider), own, settings).begin(kaas);
    }

    @Test
    void withoutAProviderNobodyPaysOnline() {
        assertThat(without.isOffered()).isFalse();
        assertThat(without.begin(kaas)).isEmpty();
    }

    @Test
    void paysAllThatIsOwedAndIsBookedOnce() {
        assertThat(begin().orElseThrow().getHost()).isEqualTo("betalen.example");

        var payment = begun.getFirst();
        assertThat(payment.amount()).isEqualTo(Euros.of(50));
        assertThat(payment.back().getPath()).isEqualTo("/parade/boeking/" + kaas);
        TestPeople.signOut();
        assertThat(receipts.received(payment)).isTrue();
        assertThat(receipts.received(payment)).isTrue();
        assertThat(standings.of(kaas).open()).isEqualTo(Euros.ZERO);
        assertThat(standings.of(kaas).received()).isEqualTo(Euros.of(50));
        people.signIn(anna);
        assertThat(begin()).isEmpty();
    }

    @Test
    void nobodyPaysForSomebodyElsesBookingNorForWhatIsNotThere() {
        people.signedIn("Bert");

        assertThat(begin()).isEmpty();
        assertThat(begun).isEmpty();
        var lost = new OnlinePayment(
                PaymentId.random(),
                BookingId.random(),
                new InvoiceNumber("ZP", 1),
                Euros.of(1),
                URI.create("https://betalen.example/"));
        assertThat(receipts.received(lost)).isFalse();
    }
}
