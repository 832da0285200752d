package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the organiser decides on bookings. */
@PortalTest
class BookingDeskTest {

    @Autowired
    BookingDesk desk;

    @Autowired
    Standings standings;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId anna = AccountId.random();
    private AccountId meike = AccountId.random();
    private BookingId request = BookingId.random();
    private AddOnId table = AddOnId.random();

    @BeforeEach
    void somebodyAsks() {
        edition = parade.edition();
        parade.rule(edition, "approval", true);
        pitches = parade.pitches(edition, 6);
        days = parade.days();
        table = parade.addOn(edition, AddOnKind.TABLE, 500, 2);
        meike = people.open("Meike Organisatie", Role.PARADE_ORGANISER);
        anna = people.signedIn("Anna Markt");
        request = made.held(edition, Category.FOOD, on(days, pitches.get(0)));
        made.agree(request, made.form(request, "Kaas van Jansen", "kaas", Map.of(table, 2)));
        people.signIn(meike);
    }

    private List<String> subjects() {
        return database.sql("select subject from notification_mail where account_id = ? and kind = 'parade.bookings'")
                .param(anna.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void aRequestIsApprovedOnceAndThenInvoiced() {
        assertThat(standings.of(request)).isEqualTo(BookingMoney.NONE);

        assertThat(desk.approve(request)).isEqualTo(new DecideResult.Done());
        assertThat(desk.approve(request)).isEqualTo(new DecideResult.Gone());

        assertThat(made.stateOf(request)).isEqualTo("BOOKED");
        assertThat(standings.of(request).owed()).isEqualTo(Euros.of(70));
    }

    @Test
    void aRequestIsDeclinedWithAReasonAndEverythingIsFreeAgain() {
        assertThat(desk.decline(request, " ")).isEqualTo(new DecideResult.NoReason(300));
        assertThat(desk.decline(request, "Al drie kaasboeren")).isEqualTo(new DecideResult.Done());
        assertThat(desk.decline(request, "Nog eens")).isEqualTo(new DecideResult.Gone());

        assertThat(made.stateOf(request)).isEqualTo("DECLINED");
        assertThat(made.liveOf(request)).isZero();
        assertThat(made.takenOf(table)).isZero();
        assertThat(standings.of(request)).isEqualTo(BookingMoney.NONE);
    }

    @Test
    void whatIsBookedIsCancelledWithAReasonAndEverythingGoesBack() {
        desk.approve(request);

        assertThat(seen().credit()).isEqualTo(Euros.of(70));
        assertThat(desk.cancel(request, true, seen(), "De straat is open")).isEqualTo(new DecideResult.Done());

        assertThat(made.stateOf(request)).isEqualTo("CANCELLED");
        assertThat(standings.of(request).open()).isEqualTo(Euros.ZERO);
    }

    private RefundPreview seen() {
        return desk.refundPreview(request, true).orElseThrow();
    }

    /** Money that came in meanwhile, or half where all was shown. */
    @Test
    void whatGoesBackIsWhatTheOrganiserSawOrNothingIsCancelled() {
        desk.approve(request);
        var seen = seen();
        database.sql("""
                        insert into parade_payment (id, booking_id, kind, cents, paid_on, note, made_by, made_at)
                        values (uuid(), ?, 'PAYMENT', 2000, '2027-01-02', '', uuid(), '2027-01-02 10:00:00')
                        """).param(request.value()).update();

        assertThat(seen().toRefund()).isEqualTo(Euros.of(20));
        assertThat(desk.cancel(request, true, seen, "Storm")).isEqualTo(new DecideResult.Otherwise(seen()));
        assertThat(made.stateOf(request)).isEqualTo("BOOKED");

        assertThat(desk.cancel(request, true, seen(), "Storm")).isEqualTo(new DecideResult.Done());
        assertThat(made.stateOf(request)).isEqualTo("CANCELLED");
    }

    @Test
    void isMovedOnlyToWhereItSuitsAndNobodyStands() {
        people.signedIn("Bert Kraam");
        made.agreed(edition, Category.GOODS, on(days.subList(0, 1), pitches.get(1)));
        people.signIn(meike);
        database.sql("update parade_pitch set zone = 'GOODS' where id = ?")
                .param(pitches.get(2).value())
                .update();

        assertThat(desk.move(request, pitches.get(0), pitches.get(1), "Brandweer"))
                .isEqualTo(new DecideResult.Taken(List.of(new HoldResult.TakenPitch("2", days.getFirst()))));
        assertThat(desk.move(request, pitches.get(0), pitches.get(2), "Brandweer"))
                .isEqualTo(new DecideResult.DoesNotSuit());
        assertThat(desk.move(request, pitches.get(3), pitches.get(4), "Brandweer"))
                .isEqualTo(new DecideResult.DoesNotSuit());
        assertThat(desk.freeFor(request, pitches.get(0)))
                .extracting(PricedPitch::number)
                .containsExactly("4", "5", "6");
        assertThat(desk.move(request, pitches.get(0), pitches.get(3), "Brandweer"))
                .isEqualTo(new DecideResult.Done());
        assertThat(made.liveOf(request)).isEqualTo(2);
    }

    @Test
    void whatStandsOutIsSaid() {
        people.signIn(anna);
        var second = made.held(edition, Category.FOOD, on(days, pitches.get(4)));
        made.agree(second, made.form(second, BookerKind.OUTSIDER, "Frites", "frites", Map.of()));
        database.sql("update parade_booking set kvk = null, food_at = null where id = ?")
                .param(second.value())
                .update();
        people.signIn(meike);

        var all = desk.queue(edition).orElseThrow().all();

        assertThat(all).extracting(it -> it.summary().number().orElseThrow()).containsExactly(1, 2);
        assertThat(all.get(0).standouts()).isEqualTo(Set.of(Standout.TWICE, Standout.OWN_WORD));
        assertThat(all.get(1).standouts()).isEqualTo(Set.of(Standout.TWICE, Standout.NO_KVK, Standout.FOOD_NOT_TICKED));
        assertThat(all.get(0).booker()).isEqualTo("Anna Markt");
        assertThat(all.get(0).addOns()).singleElement(as(STRING)).startsWith("2 × ");
        assertThat(all.get(0).agreed()).isEqualTo(new Euros(7000));
    }

    @Test
    void thoseThatWaitComeFirst() {
        desk.approve(request);
        people.signedIn("Bert Kraam");
        var later = made.agreed(edition, Category.GOODS, on(days, pitches.get(1)));
        people.signIn(meike);

        assertThat(desk.queue(edition).orElseThrow().all())
                .extracting(it -> it.summary().id())
                .containsExactly(later, request);
    }

    @Test
    void theOneWhoBookedHearsOfEach() {
        desk.approve(request);
        desk.move(request, pitches.get(0), pitches.get(3), "Brandweer");
        desk.cancel(request, true, seen(), "Storm");

        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "We bekijken uw aanvraag",
                        "Uw aanvraag is goedgekeurd",
                        "Uw kraam staat op een andere plaats",
                        "Uw boeking is afgezegd");
    }
}
