package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ends with a booking, or with some of its pitches, and who gets what comes free. */
@PortalTest
class CancellingTest {

    @Autowired
    Cancelling cancelling;

    @Autowired
    Standings standings;

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
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private AddOnId power = AddOnId.random();
    private AccountId anna = AccountId.random();
    private BookingId cheese = BookingId.random();

    /** Two pitches of 50 euros with a deposit of 10 each, and power for 30 in all. */
    @BeforeEach
    void annaHasBothPitchesWithPower() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 2);
        power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 3);
        anna = people.signedIn("Anna Kaas");
        cheese = made.held(edition, Category.GOODS, on(parade.days(), pitches.get(0), pitches.get(1)));
        made.agree(cheese, made.form(cheese, "Kaas van Anna", "kaas", Map.of(power, 2)));
        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.of(150));
    }

    private void cancel(Set<PitchId> which, int percent, CreditReason reason) {
        money.during(cheese, (booking, its) -> cancelling.cancel(booking, its, which, percent, reason, "Ik ben ziek"));
    }

    private Set<PitchId> both() {
        return Set.copyOf(pitches);
    }

    private WaitingId waits(String name, int many) {
        return waiting.waits(edition, waiting.neighbour(name), new WaitingWish(Category.GOODS, many, 0, parade.days()));
    }

    private String reason() {
        return database.sql("select reason from parade_booking where id = ?")
                .param(cheese.value())
                .query(String.class)
                .single();
    }

    @Test
    void oneOfTwoPitchesGoesBackAndTheRestStays() {
        cancel(Set.of(pitches.get(0)), 100, CreditReason.CANCELLED);

        assertThat(made.stateOf(cheese)).isEqualTo("BOOKED");
        assertThat(waiting.pitchesOf(cheese)).containsExactly("2");
        assertThat(made.takenOf(power)).isEqualTo(2);
        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.of(90));
        assertThat(money.mailsTo(anna)).contains("booking-less").doesNotContain("booking-cancelled");
    }

    @Test
    void allPitchesEndTheBookingWithEverythingThatCameWithIt() {
        cancel(both(), 100, CreditReason.CANCELLED);

        assertThat(made.stateOf(cheese)).isEqualTo("CANCELLED");
        assertThat(reason()).isEqualTo("Ik ben ziek");
        assertThat(made.liveOf(cheese)).isZero();
        assertThat(made.takenOf(power)).isZero();
        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.ZERO);
        assertThat(money.mailsTo(anna)).contains("booking-cancelled").doesNotContain("booking-less");
    }

    @Test
    void oneByOneIsTheSameAsBothAtOnce() {
        cancel(Set.of(pitches.get(0)), 100, CreditReason.CANCELLED);
        cancel(Set.of(pitches.get(1)), 100, CreditReason.CANCELLED);

        assertThat(made.stateOf(cheese)).isEqualTo("CANCELLED");
        assertThat(made.takenOf(power)).isZero();
        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.ZERO);
        assertThat(money.untraced(edition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "80, 2600", "50, 6500", "0, 13000"})
    void soMuchOfThePriceGoesBackAndTheDepositAlways(int percent, long owed) {
        cancel(both(), percent, CreditReason.CANCELLED);

        assertThat(standings.of(cheese).owed()).isEqualTo(new Euros(owed));
        assertThat(money.untraced(edition)).isEmpty();
    }

    @Test
    void ofOnePitchItIsThePartOfThatPitchOnly() {
        cancel(Set.of(pitches.get(1)), 50, CreditReason.CANCELLED);

        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.of(150 - 25 - 10));
        assertThat(money.papers(edition)).containsExactly("1 15000", "2 -3500");
    }

    @Test
    void aPitchThatItDoesNotHaveChangesNothing() {
        cancel(Set.of(PitchId.random()), 100, CreditReason.CANCELLED);

        assertThat(made.stateOf(cheese)).isEqualTo("BOOKED");
        assertThat(made.liveOf(cheese)).isEqualTo(4);
        assertThat(money.papers(edition)).containsExactly("1 15000");
    }

    @Test
    void whoeverWaitsIsAskedAboutWhatComesFreeInOrder() {
        var two = waits("Kees Kaas", 2);
        var first = waits("Bert Brood", 1);
        var second = waits("Carla Kunst", 1);

        cancel(Set.of(pitches.get(0)), 100, CreditReason.CANCELLED);
        assertThat(waiting.row(two).state()).isEqualTo(WaitingState.WAITING);
        assertThat(waiting.row(first).state()).isEqualTo(WaitingState.OFFERED);
        assertThat(waiting.pitchesOf(waiting.offer(first).id())).containsExactly("1");

        cancel(Set.of(pitches.get(1)), 100, CreditReason.CANCELLED);
        assertThat(waiting.row(second).state()).isEqualTo(WaitingState.OFFERED);
        assertThat(waiting.pitchesOf(waiting.offer(second).id())).containsExactly("2");
        assertThat(waiting.doublyTaken(edition)).isZero();
    }

    @Test
    void theFirstInLineGetsBothWhenBothComeFree() {
        var two = waits("Kees Kaas", 2);
        var one = waits("Bert Brood", 1);

        cancel(both(), 100, CreditReason.CANCELLED);

        assertThat(waiting.row(two).state()).isEqualTo(WaitingState.OFFERED);
        assertThat(waiting.row(one).state()).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void whatIsNotPaidInTimeIsReleasedWithoutTellingTwice() {
        var waits = waits("Kees Kaas", 1);

        cancel(both(), 100, CreditReason.UNPAID);

        assertThat(made.stateOf(cheese)).isEqualTo("RELEASED");
        assertThat(made.takenOf(power)).isZero();
        assertThat(money.mailsTo(anna)).doesNotContain("booking-cancelled");
        assertThat(waiting.row(waits).state()).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void nobodyIsOfferedAPitchOnAMarketThatIsCalledOff() {
        var waits = waits("Kees Kaas", 1);

        cancel(both(), 100, CreditReason.EDITION);

        assertThat(made.stateOf(cheese)).isEqualTo("CANCELLED");
        assertThat(waiting.row(waits).state()).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void whatIsDeclinedOwesNothingAndGoesToWhoeverWaits() {
        database.sql("update parade_booking set state = 'REQUESTED' where id = ?")
                .param(cheese.value())
                .update();
        var waits = waits("Kees Kaas", 2);

        money.during(cheese, (booking, its) -> cancelling.decline(booking, its, "Al drie kaasboeren"));

        assertThat(made.stateOf(cheese)).isEqualTo("DECLINED");
        assertThat(reason()).isEqualTo("Al drie kaasboeren");
        assertThat(made.takenOf(power)).isZero();
        assertThat(standings.of(cheese).owed()).isEqualTo(Euros.ZERO);
        assertThat(money.mailsTo(anna)).contains("booking-declined");
        assertThat(waiting.row(waits).state()).isEqualTo(WaitingState.OFFERED);
    }
}
