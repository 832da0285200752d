package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of stalls, photos and money when somebody is forgotten. */
@PortalTest
class ParadeFollowerTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Agreements agreements;

    @Autowired
    ParadeMoney desk;

    @Autowired
    Standings standings;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestMoney money;

    @Autowired
    TestWaiting waiting;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private AddOnId power = AddOnId.random();
    private AccountId anna = AccountId.random();
    private BookingId cheese = BookingId.random();
    private BookingId bread = BookingId.random();

    @BeforeEach
    void annaSellsCheeseAndBertSellsBread() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 2);
        power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        people.signedIn("Bert Brood");
        bread = agreed(pitches.get(1), "Brood van Bert");
        anna = people.signedIn("Anna Kaas");
        cheese = agreed(pitches.get(0), "Kaas van Anna");
    }

    private BookingId agreed(PitchId pitch, String name) {
        var id = made.held(edition, Category.GOODS, on(parade.days(), pitch));
        assertThat(agreements.agree(
                        id,
                        made.form(id, name, "kaas", Map.of(power, 1)),
                        List.of(TestFiles.checkedPhoto(check, "kraam.jpg"))))
                .isInstanceOf(AgreeResult.Booked.class);
        return id;
    }

    private void forgotten(AccountId who) {
        events.publishEvent(new AccountErased(who));
    }

    /** All that is kept of a booking in words. */
    private String wordsOf(BookingId booking) {
        return database.sql("""
                        select concat_ws('|', name, sells, sector, phone, coalesce(kvk, ''), wishes, reason,
                            coalesce(cast(photo_id as char), 'none')) from parade_booking where id = ?
                        """).param(booking.value()).query(String.class).single();
    }

    private UUID photoOf(BookingId booking) {
        return database.sql("select photo_id from parade_booking where id = ?")
                .param(booking.value())
                .query(UUID.class)
                .single();
    }

    private int kept(UUID photo) {
        return database.sql("select count(*) from attachments_photo where id = ?")
                .param(photo)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoeverIsForgottenHasNoStallAnyMore() {
        forgotten(anna);

        assertThat(made.stateOf(cheese)).isEqualTo("CANCELLED");
        assertThat(made.liveOf(cheese)).isZero();
        assertThat(made.takenOf(power)).isOne();
    }

    @Test
    void theirWordsAndTheirPhotoGo() {
        var photo = photoOf(cheese);
        assertThat(kept(photo)).isOne();

        forgotten(anna);

        assertThat(wordsOf(cheese)).isEqualTo("|||||||none");
        assertThat(kept(photo)).isZero();
    }

    @Test
    void nothingOfAnotherGoes() {
        var before = wordsOf(bread);

        forgotten(anna);

        assertThat(wordsOf(bread)).isEqualTo(before).contains("Brood van Bert");
        assertThat(kept(photoOf(bread))).isOne();
        assertThat(made.stateOf(bread)).isEqualTo("BOOKED");
        assertThat(made.liveOf(bread)).isEqualTo(2);
    }

    @Test
    void invoicesAndPaymentsStandWithoutWhoseTheyWere() {
        var today = DutchTime.day(clock.instant());
        people.signedIn("Pieter", Role.TREASURER);
        desk.markPaid(cheese, new PaymentPlan(PaymentId.random(), Euros.of(75), today, "Anna, contant"), Euros.of(75));
        database.sql("""
                        insert into parade_bank_line (entry_key, edition_id, booked_on, cents, name, account, remittance, state,
                            booking_id, read_at)
                        values ('E1', ?, ?, 7500, 'A. Kaas', 'NL20INGB0001234567', 'Kraam Anna', 'MATCHED', ?, ?)
                        """)
                .params(edition.value(), today, cheese.value(), clock.instant())
                .update();

        forgotten(anna);

        assertThat(money.papers(edition)).containsExactly("1 7500", "2 7500", "3 -7500");
        assertThat(standings.of(cheese).toRefund()).isEqualTo(Euros.of(75));
        assertThat(database.sql("""
                                select concat(name, reason) as words from parade_invoice
                                where booking_id = :booking and name <> ''
                                union all select note from parade_payment where booking_id = :booking and note <> ''
                                union all select concat(name, account, remittance) from parade_bank_line
                                where booking_id = :booking and concat(name, account, remittance) <> ''
                                """)
                        .param("booking", cheese.value())
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void whatIsKeptForThemIsFreeAtOnce() {
        var carla = people.signedIn("Carla Kunst");
        var more = waiting.morePitches(edition, 1).getFirst();
        var held = made.held(edition, Category.GOODS, on(parade.days(), more));

        forgotten(carla);

        assertThat(made.stateOf(held)).isEqualTo("DROPPED");
        assertThat(made.liveOf(held)).isZero();
    }

    @Test
    void whoeverWaitsGetsTheirPitch() {
        var kees = waiting.neighbour("Kees Kaas");
        var waits = waiting.waits(edition, kees, new WaitingWish(Category.GOODS, 1, 0, parade.days()));

        forgotten(anna);

        assertThat(waiting.row(waits).state()).isEqualTo(WaitingState.OFFERED);
        assertThat(waiting.pitchesOf(waiting.row(waits).booking().orElseThrow()))
                .containsExactly("1");
    }

    @Test
    void aMarketThatIsOverStaysAsItWasWithoutTheirWords() {
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(parade.days().getLast().plusDays(1))));

        forgotten(anna);

        assertThat(made.stateOf(cheese)).isEqualTo("BOOKED");
        assertThat(wordsOf(cheese)).isEqualTo("|||||||none");
        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.of(75));
    }

    @Test
    void whyTheOrganiserHelpedThemOutOfTurnGoes() {
        var waits = waiting.waits(edition, anna, new WaitingWish(Category.CRAFT, 1, 0, parade.days()));
        database.sql("update parade_waiting set out_of_turn = 'Anna is slecht ter been' where id = ?")
                .param(waits.value())
                .update();

        forgotten(anna);

        assertThat(database.sql("select count(*) from parade_waiting where out_of_turn is not null and account_id = ?")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(waiting.row(waits).isLive()).isFalse();
    }
}
