package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;

/** What may become of a booking, and what not. */
class BookingTest {

    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(10));
    private static final Instant LATE = UNTIL;
    private static final StallWords WORDS =
            new StallWords("Kaas van Jansen", "Oude kaas", "kaas", "+31612345678", Optional.empty(), "");

    private static Booking held() {
        return Booking.held(EditionId.random(), AccountId.random(), Category.FOOD, UNTIL, NOW);
    }

    private static Booking offered() {
        return Booking.offered(EditionId.random(), AccountId.random(), Category.FOOD, UNTIL, NOW);
    }

    private static Booking agreed(boolean asks) {
        var booking = held();
        booking.describe(WORDS);
        booking.agree(BookerKind.NEIGHBOUR, 7, asks, NOW);
        return booking;
    }

    @Test
    void isKeptUntilItsTimeAndNotAMomentLonger() {
        assertThat(held().isHeldAt(UNTIL.minusMillis(1))).isTrue();
        assertThat(held().isHeldAt(UNTIL)).isFalse();
    }

    @Test
    void isExtendedOnce() {
        var booking = held();
        var later = UNTIL.plus(Duration.ofMinutes(10));

        booking.extend(later, NOW);

        assertThat(booking.heldUntil()).contains(later);
        assertThatIllegalStateException().isThrownBy(() -> booking.extend(later, NOW));
    }

    @Test
    void isNotExtendedOnceItsTimeRanOut() {
        var booking = held();

        assertThat(booking.mayExtendAt(LATE)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> booking.extend(LATE.plusSeconds(60), LATE));
    }

    @Test
    void whatIsOfferedIsNotExtended() {
        assertThat(offered().mayExtendAt(NOW)).isFalse();
    }

    @Test
    void isBookedAtOnceWhereTheOrganiserNeedNotLook() {
        var booking = agreed(false);

        assertThat(booking.state()).isEqualTo(BookingState.BOOKED);
        assertThat(booking.heldUntil()).isEmpty();
        assertThat(booking.number()).hasValue(7);
        assertThat(booking.kind()).contains(BookerKind.NEIGHBOUR);
    }

    @Test
    void waitsForTheOrganiserWhereTheyLook() {
        assertThat(agreed(true).state()).isEqualTo(BookingState.REQUESTED);
    }

    @Test
    void whatWasOfferedIsAgreedAsWell() {
        var booking = offered();
        booking.agree(BookerKind.NEIGHBOUR, 1, false, NOW);

        assertThat(booking.state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void isNotAgreedInTheSecondInWhichItRunsOut() {
        var booking = held();

        assertThatIllegalStateException().isThrownBy(() -> booking.agree(BookerKind.NEIGHBOUR, 1, false, LATE));
        assertThat(booking.state()).isEqualTo(BookingState.HELD);
    }

    @Test
    void isNotAgreedTwice() {
        var booking = agreed(false);

        assertThatIllegalStateException().isThrownBy(() -> booking.agree(BookerKind.MEMBER, 8, false, NOW));
    }

    @Test
    void aRequestIsApprovedAndNothingElse() {
        var request = agreed(true);
        request.approve();

        assertThat(request.state()).isEqualTo(BookingState.BOOKED);
        assertThatIllegalStateException().isThrownBy(request::approve);
        assertThatIllegalStateException().isThrownBy(() -> held().approve());
    }

    @Test
    void aRequestIsDeclinedAndABookingIsNot() {
        var request = agreed(true);
        request.decline("Te veel kaas", NOW);

        assertThat(request.state()).isEqualTo(BookingState.DECLINED);
        assertThatIllegalStateException().isThrownBy(() -> agreed(false).decline("", NOW));
    }

    @Test
    void whatIsAgreedIsCancelledAndWhatIsOnlyKeptIsNot() {
        var booking = agreed(false);
        booking.cancel("", NOW);

        assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
        assertThatIllegalStateException().isThrownBy(() -> booking.cancel("", NOW));
        assertThatIllegalStateException().isThrownBy(() -> held().cancel("", NOW));
    }

    @Test
    void onlyWhatIsBookedIsReleased() {
        var booking = agreed(false);
        booking.release(NOW);

        assertThat(booking.state()).isEqualTo(BookingState.RELEASED);
        assertThatIllegalStateException().isThrownBy(() -> agreed(true).release(NOW));
    }

    @Test
    void whatIsKeptLapsesOrIsDroppedAndWhatIsAgreedDoesNot() {
        var lapsed = held();
        lapsed.lapse(LATE);
        var dropped = offered();
        dropped.drop(NOW);

        assertThat(lapsed.state()).isEqualTo(BookingState.LAPSED);
        assertThat(dropped.state()).isEqualTo(BookingState.DROPPED);
        assertThat(lapsed.heldUntil()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> agreed(false).lapse(LATE));
        assertThatIllegalStateException().isThrownBy(() -> agreed(true).drop(NOW));
    }

    @Test
    void isDescribedAsLongAsItIsNotOver() {
        var booking = agreed(false);
        booking.describe(WORDS);
        booking.cancel("", NOW);

        assertThat(booking.name()).isEqualTo("Kaas van Jansen");
        assertThatIllegalStateException().isThrownBy(() -> booking.describe(WORDS));
        assertThatIllegalStateException().isThrownBy(() -> booking.show(Optional.empty()));
    }

    @Test
    void aMoveIsRefusedOnceAndInTime() {
        var booking = agreed(false);
        var within = Duration.ofDays(14);
        assertThat(booking.mayRefuseMoveAt(NOW, within)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> booking.refuseMove(NOW));

        booking.move(NOW);

        assertThat(booking.mayRefuseMoveAt(NOW.plus(Duration.ofDays(13)), within))
                .isTrue();
        assertThat(booking.mayRefuseMoveAt(NOW.plus(within), within)).isFalse();
        booking.refuseMove(NOW);
        booking.move(NOW.plusSeconds(1));
        assertThat(booking.mayRefuseMoveAt(NOW.plusSeconds(2), within)).isFalse();
    }

    @Test
    void whatIsOnlyKeptIsNotMoved() {
        assertThatIllegalStateException().isThrownBy(() -> held().move(NOW));
    }

    @Test
    void bringsWhatIsWantedAndNothingBesides() {
        var power = AddOnId.random();
        var table = AddOnId.random();
        var booking = held();
        booking.bring(Map.of(power, 2));
        booking.bring(Map.of(table, 1));

        assertThat(booking.quantities()).containsExactly(Map.entry(table, 1));
    }

    @Test
    void whoeverTakesOtherPitchesBesidesTheSameGetsNoMoreTime() {
        var before = held();
        before.extend(UNTIL.plusSeconds(60), NOW);
        var after = Booking.held(before.edition(), before.account(), Category.FOOD, UNTIL.plusSeconds(600), NOW);

        after.takeOver(before);

        assertThat(after.heldUntil()).isEqualTo(before.heldUntil());
        assertThat(after.mayExtendAt(NOW)).isFalse();
    }
}
