package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changing and cancelling one's own booking, and saying no to being moved. */
@PortalTest
class OwnBookingsTest {

    private static final RefundPreview NOTHING = new RefundPreview(0, Euros.ZERO, Euros.ZERO, Euros.ZERO, true);

    @Autowired
    OwnBookings own;

    @Autowired
    BookingChanges changes;

    @Autowired
    BookingDesk desk;

    @Autowired
    Standings standings;

    @Autowired
    Occupations occupations;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId anna = AccountId.random();
    private AccountId meike = AccountId.random();
    private AddOnId power = AddOnId.random();

    @BeforeEach
    void thereIsAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 6);
        days = parade.days();
        power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        meike = people.open("Meike Organisatie", Role.PARADE_ORGANISER);
        anna = people.signedIn("Anna Markt");
    }

    private BookingId booked(Map<AddOnId, Integer> addOns, PitchId... which) {
        var id = made.held(edition, Category.GOODS, on(days, which));
        assertThat(made.agree(id, made.form(id, "Kaas van Jansen", "kaas", addOns)))
                .isInstanceOf(AgreeResult.Booked.class);
        return id;
    }

    private Euros owed(BookingId id) {
        return standings.of(id).owed();
    }

    @Test
    void saysBeforehandWhatCancellingGivesBackAndThenDoesJustThat() {
        var id = booked(Map.of(power, 2), pitches.get(0), pitches.get(1));

        var preview = own.refundPreview(id, Set.of(pitches.get(0))).orElseThrow();
        var result = cancel(id, Set.of(pitches.get(0)));

        assertThat(preview).isEqualTo(new RefundPreview(100, Euros.of(60), Euros.of(90), Euros.ZERO, false));
        assertThat(result).isEqualTo(new CancelResult.Cancelled(preview));
        assertThat(owed(id)).isEqualTo(Euros.of(90));
        assertThat(made.stateOf(id)).isEqualTo("BOOKED");
        assertThat(made.liveOf(id)).isEqualTo(2);
        assertThat(made.takenOf(power)).isEqualTo(2);
    }

    @Test
    void cancellingTheLastPitchEndsTheBookingAndGivesEverythingBack() {
        var id = booked(Map.of(power, 2), pitches.get(0), pitches.get(1));
        cancel(id, Set.of(pitches.get(0)));

        assertThat(cancel(id, Set.of(pitches.get(1)))).isInstanceOf(CancelResult.Cancelled.class);

        assertThat(made.stateOf(id)).isEqualTo("CANCELLED");
        assertThat(made.liveOf(id)).isZero();
        assertThat(made.takenOf(power)).isZero();
        assertThat(owed(id)).isEqualTo(Euros.ZERO);
        assertThat(cancel(id, Set.of(pitches.get(1)))).isEqualTo(new CancelResult.Gone());
    }

    @Test
    void whoeverCancelsLateGetsHalfOfThePriceAndTheWholeDeposit() {
        var id = booked(Map.of(), pitches.get(0));
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getFirst().minusDays(10))));

        var preview = own.refundPreview(id, Set.of(pitches.get(0))).orElseThrow();

        assertThat(preview).isEqualTo(new RefundPreview(50, Euros.of(35), Euros.of(25), Euros.ZERO, true));
    }

    @Test
    void afterTheLastDayToChangeOnlyTheOrganiserDoesIt() {
        parade.rule(edition, "change_until", DutchTime.day(clock.instant()));
        var id = booked(Map.of(), pitches.get(0));
        clock.advance(Duration.ofDays(1));

        assertThat(own.refundPreview(id, Set.of(pitches.get(0)))).isEmpty();
        assertThat(cancel(id, Set.of(pitches.get(0)))).isEqualTo(new CancelResult.TooLate());
        assertThat(own.ask(id, " ")).isEqualTo(new AskOrganiserResult.NoWords(300));
        assertThat(own.ask(id, "Ik ben ziek, kan het nog af?")).isEqualTo(new AskOrganiserResult.Asked());

        people.signIn(meike);
        assertThat(desk.queue(edition).orElseThrow().all().getFirst().waits()).isTrue();
        assertThat(desk.cancel(id, false, desk.refundPreview(id, false).orElseThrow(), "Beterschap"))
                .isEqualTo(new DecideResult.Done());
        assertThat(made.stateOf(id)).isEqualTo("CANCELLED");
    }

    @Test
    void whileItIsUncertainWhoeverStepsBackDoesSoToTheEnd() {
        parade.rule(edition, "change_until", DutchTime.day(clock.instant()));
        var id = booked(Map.of(), pitches.get(0));
        parade.rule(edition, "status", "UNCERTAIN");
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getFirst().minusDays(2))));

        assertThat(own.refundPreview(id, Set.of(pitches.get(0))).orElseThrow().percent())
                .isEqualTo(80);
        assertThat(cancel(id, Set.of(pitches.get(0)))).isInstanceOf(CancelResult.Cancelled.class);
    }

    @Test
    void nobodyCancelsSomebodyElses() {
        var id = booked(Map.of(), pitches.get(0));
        people.signedIn("Bert Kraam");

        assertThat(cancel(id, Set.of(pitches.get(0)))).isEqualTo(new CancelResult.Gone());
        assertThat(own.ask(id, "Mag dit weg?")).isEqualTo(new AskOrganiserResult.Gone());
        assertThat(made.stateOf(id)).isEqualTo("BOOKED");
    }

    @Test
    void saysSomethingElseOfTheStall() {
        var id = booked(Map.of(), pitches.get(0));

        assertThat(changes.describe(id, made.form(id, "Kaas en wijn", "kaas", Map.of()), List.of()))
                .isEqualTo(new ChangeBookingResult.Changed());
        assertThat(changes.describe(id, made.form(id, "", "kaas", Map.of()), List.of()))
                .isEqualTo(new ChangeBookingResult.Refused(Set.of(StallForm.Problem.NAME)));

        assertThat(own.find(id).orElseThrow().summary().name()).isEqualTo("Kaas en wijn");
        people.signedIn("Bert Kraam");
        assertThat(changes.describe(id, made.form(id, "Gekaapt", "kaas", Map.of()), List.of()))
                .isEqualTo(new ChangeBookingResult.TooLate());
    }

    private ChangeBookingResult bring(BookingId id, int many) {
        var wanted = Map.of(power, many);
        return changes.bring(id, wanted, changes.preview(id, wanted).orElseThrow());
    }

    @Test
    void bringsMoreAndPaysForThose() {
        var id = booked(Map.of(power, 1), pitches.get(0));

        assertThat(changes.preview(id, Map.of(power, 3)).orElseThrow())
                .isEqualTo(new AddOnsPreview(Euros.of(30), Euros.ZERO));
        assertThat(bring(id, 3)).isEqualTo(new ChangeBookingResult.Changed());

        assertThat(made.takenOf(power)).isEqualTo(3);
        assertThat(owed(id)).isEqualTo(Euros.of(105));
        assertThat(bring(id, 4)).isEqualTo(new ChangeBookingResult.AddOnGone(power, "POWER_230", 0));
    }

    @Test
    void bringsFewerAndPaysForWhatStays() {
        var id = booked(Map.of(power, 3), pitches.get(0));

        assertThat(changes.preview(id, Map.of(power, 1)).orElseThrow())
                .isEqualTo(new AddOnsPreview(Euros.ZERO, Euros.of(30)));
        assertThat(bring(id, 1)).isEqualTo(new ChangeBookingResult.Changed());

        assertThat(made.takenOf(power)).isOne();
        assertThat(owed(id)).isEqualTo(Euros.of(75));
        assertThat(bring(id, 0)).isEqualTo(new ChangeBookingResult.Changed());
        assertThat(owed(id)).isEqualTo(Euros.of(60));
    }

    @Test
    void onceNotEverythingGoesBackItIsAllOrNone() {
        var id = booked(Map.of(power, 3), pitches.get(0));
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getFirst().minusDays(10))));

        assertThat(bring(id, 1)).isEqualTo(new ChangeBookingResult.AllOrNone("POWER_230"));
        assertThat(bring(id, 0)).isEqualTo(new ChangeBookingResult.Changed());

        assertThat(owed(id)).isEqualTo(new Euros(6000 + 2250));
    }

    @Test
    void whoeverSawAnotherChangeOfThePriceSeesTheRealOneFirst() {
        var id = booked(Map.of(), pitches.get(0));

        assertThat(changes.bring(id, Map.of(power, 1), new AddOnsPreview(Euros.ZERO, Euros.ZERO)))
                .isEqualTo(new ChangeBookingResult.PriceChanged(new AddOnsPreview(Euros.of(15), Euros.ZERO)));
        assertThat(made.takenOf(power)).isZero();
    }

    @Test
    void isMovedForThePriceThatWasAgreedAndMayBePutBackOnce() {
        var id = booked(Map.of(power, 1), pitches.get(0), pitches.get(1));
        people.signIn(meike);
        assertThat(desk.move(id, pitches.get(0), pitches.get(4), "Brandweer")).isEqualTo(new DecideResult.Done());
        assertThat(owed(id)).isEqualTo(Euros.of(135));
        people.signIn(anna);
        assertThat(own.find(id).orElseThrow().pitches())
                .extracting(PricedPitch::number)
                .containsExactly("2", "5");
        assertThat(own.find(id).orElseThrow().may().refuse()).isTrue();

        assertThat(own.refuseMove(id)).isEqualTo(new RefuseMoveResult.PutBack());

        assertThat(own.find(id).orElseThrow().pitches())
                .extracting(PricedPitch::number)
                .containsExactly("1", "2");
        assertThat(own.refuseMove(id)).isEqualTo(new RefuseMoveResult.NotNow());
        assertThat(owed(id)).isEqualTo(Euros.of(135));
        assertThat(cancel(id, Set.of(pitches.get(0)))).isInstanceOf(CancelResult.Cancelled.class);
        assertThat(owed(id)).isEqualTo(Euros.of(75));
    }

    @Test
    void whenTheMarketHasBeenNobodyIsPutBack() {
        database.sql("update parade_edition set payment_days = 90 where id = ?")
                .param(edition.value())
                .update();
        var id = booked(Map.of(), pitches.get(0));
        people.signIn(meike);
        desk.move(id, pitches.get(0), pitches.get(4), "Brandweer");
        people.signIn(anna);
        assertThat(own.find(id).orElseThrow().may().refuse()).isTrue();
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getLast().plusDays(1))));

        assertThat(own.find(id).orElseThrow().may().refuse()).isFalse();
        assertThat(own.refuseMove(id)).isEqualTo(new RefuseMoveResult.NotNow());
    }

    @Test
    void whoeverRefusesWhileTheirPlaceIsTakenComesBackToTheOrganiser() {
        var id = booked(Map.of(), pitches.get(0));
        people.signIn(meike);
        desk.move(id, pitches.get(0), pitches.get(4), "Brandweer");
        people.signedIn("Bert Kraam");
        made.agreed(edition, Category.GOODS, on(days, pitches.get(0)));
        people.signIn(anna);

        assertThat(own.refuseMove(id)).isEqualTo(new RefuseMoveResult.ForTheOrganiser());

        people.signIn(meike);
        var waiting = desk.queue(edition).orElseThrow().all().getFirst();
        assertThat(waiting.summary().id()).isEqualTo(id);
        assertThat(waiting.standouts()).contains(Standout.MOVE_REFUSED);
        desk.answered(id);
        assertThat(desk.queue(edition).orElseThrow().all()).noneMatch(DeskBooking::waits);
    }

    @Test
    void whoeverRefusesWhileTheirPlaceIsBlockedComesBackToTheOrganiser() {
        var id = booked(Map.of(), pitches.get(0));
        people.signIn(meike);
        desk.move(id, pitches.get(0), pitches.get(4), "Brandweer");
        database.sql("update parade_pitch set blocked = 'Put open' where id = ?")
                .param(pitches.get(0).value())
                .update();
        people.signIn(anna);

        assertThat(own.refuseMove(id)).isEqualTo(new RefuseMoveResult.ForTheOrganiser());
    }

    @Test
    void whatGoesBackIsWhatTheySaw() {
        var id = booked(Map.of(), pitches.get(0));
        var all = Set.of(pitches.get(0));
        var seen = own.refundPreview(id, all).orElseThrow();
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getFirst().minusDays(10))));
        var now = own.refundPreview(id, all).orElseThrow();

        assertThat(own.cancel(id, all, seen)).isEqualTo(new CancelResult.Otherwise(now));
        assertThat(made.stateOf(id)).isEqualTo("BOOKED");

        assertThat(own.cancel(id, all, now)).isEqualTo(new CancelResult.Cancelled(now));
    }

    @Test
    void whoeverAsksAllDayHasToStop() {
        var id = booked(Map.of(), pitches.get(0));
        for (var time = 0; time < 10; time++) {
            assertThat(own.ask(id, "Kan het ook op 3?")).isEqualTo(new AskOrganiserResult.Asked());
        }

        assertThat(own.ask(id, "Kan het ook op 3?")).isInstanceOf(AskOrganiserResult.TooOften.class);
    }

    @Test
    void nobodyBringsFewerThanNone() {
        var id = booked(Map.of(power, 1), pitches.get(0));

        assertThatIllegalArgumentException().isThrownBy(() -> changes.preview(id, Map.of(power, -1)));
    }

    private CancelResult cancel(BookingId id, Set<PitchId> which) {
        return own.cancel(id, which, own.refundPreview(id, which).orElse(NOTHING));
    }
}
