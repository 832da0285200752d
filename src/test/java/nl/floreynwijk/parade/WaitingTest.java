package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;

/** What can become of somebody's entry on the waiting list. */
class WaitingTest {

    private static final Instant NOW = Instant.parse("2027-03-06T11:00:00Z");
    private static final LocalDate SATURDAY = LocalDate.of(2027, 6, 5);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);

    private final AccountId anna = AccountId.random();
    private final AccountId meike = AccountId.random();
    private final BookingId booking = BookingId.random();
    private final Waiting waiting = Waiting.joined(EditionId.random(), anna, wish(2, 300, SATURDAY, SUNDAY), 7, NOW);

    private static WaitingWish wish(int pitches, int least, LocalDate... days) {
        return new WaitingWish(Category.GOODS, pitches, least, List.of(days));
    }

    @Test
    void whoeverJoinsWaitsWhereTheyStand() {
        assertThat(waiting.state()).isEqualTo(WaitingState.WAITING);
        assertThat(waiting.line()).isEqualTo(7);
        assertThat(waiting.isLive()).isTrue();
        assertThat(waiting.wish()).isEqualTo(wish(2, 300, SUNDAY, SATURDAY));
    }

    @Test
    void nobodyWaitsForNothingOrForTheWholeStreet() {
        assertThatIllegalArgumentException().isThrownBy(() -> wish(0, 300, SATURDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(11, 300, SATURDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(1, -1, SATURDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(1, 5001, SATURDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(1, 300));
    }

    @Test
    void fewerPitchesShorterOnesOrFewerDaysIsLess() {
        assertThat(wish(1, 300, SATURDAY, SUNDAY).asksNoMoreThan(waiting.wish()))
                .isTrue();
        assertThat(wish(2, 0, SATURDAY, SUNDAY).asksNoMoreThan(waiting.wish())).isTrue();
        assertThat(wish(2, 300, SUNDAY).asksNoMoreThan(waiting.wish())).isTrue();
        assertThat(waiting.wish().asksNoMoreThan(waiting.wish())).isTrue();
    }

    @Test
    void morePitchesLongerOnesOrAnotherDayIsNotLess() {
        assertThat(wish(3, 300, SATURDAY).asksNoMoreThan(waiting.wish())).isFalse();
        assertThat(wish(1, 400, SATURDAY).asksNoMoreThan(waiting.wish())).isFalse();
        assertThat(wish(1, 300, SUNDAY.plusDays(1)).asksNoMoreThan(waiting.wish()))
                .isFalse();
    }

    @Test
    void whoeverWantsLessKeepsTheirPlaceAndWhoeverWantsElseStandsAtTheEnd() {
        waiting.wantLess(wish(1, 200, SATURDAY));
        assertThat(waiting.line()).isEqualTo(7);
        assertThat(waiting.wish()).isEqualTo(wish(1, 200, SATURDAY));

        waiting.wantElse(wish(3, 400, SUNDAY), 12);
        assertThat(waiting.line()).isEqualTo(12);
        assertThat(waiting.wish()).isEqualTo(wish(3, 400, SUNDAY));
    }

    @Test
    void whoeverWantsMoreDoesNotKeepTheirPlaceInSilence() {
        assertThatIllegalStateException().isThrownBy(() -> waiting.wantLess(wish(3, 300, SATURDAY)));
        assertThatIllegalStateException().isThrownBy(() -> waiting.wantElse(wish(3, 300, SATURDAY), 7));
    }

    @Test
    void anOfferThatIsBookedServesThem() {
        waiting.offer(booking);
        assertThat(waiting.state()).isEqualTo(WaitingState.OFFERED);
        assertThat(waiting.booking()).contains(booking);
        assertThat(waiting.isLive()).isTrue();

        waiting.serve(NOW);
        assertThat(waiting.state()).isEqualTo(WaitingState.SERVED);
        assertThat(waiting.isLive()).isFalse();
    }

    @Test
    void anOfferThatIsPassedOnEndsTheEntry() {
        waiting.offer(booking);
        waiting.pass(NOW);

        assertThat(waiting.state()).isEqualTo(WaitingState.PASSED);
        assertThat(waiting.isLive()).isFalse();
    }

    @Test
    void whoeverIsPutBackWaitsWhereTheyStood() {
        waiting.offer(booking);
        waiting.putBack();

        assertThat(waiting.state()).isEqualTo(WaitingState.WAITING);
        assertThat(waiting.line()).isEqualTo(7);
        assertThat(waiting.booking()).isEmpty();
        assertThat(waiting.isLive()).isTrue();
    }

    @Test
    void nothingIsServedPassedOrPutBackThatWasNotOffered() {
        assertThatIllegalStateException().isThrownBy(() -> waiting.serve(NOW));
        assertThatIllegalStateException().isThrownBy(() -> waiting.pass(NOW));
        assertThatIllegalStateException().isThrownBy(waiting::putBack);
    }

    @Test
    void nobodyIsOfferedTwiceAtOnce() {
        waiting.offer(booking);

        assertThatIllegalStateException().isThrownBy(() -> waiting.offer(BookingId.random()));
        assertThatIllegalStateException().isThrownBy(() -> waiting.wantLess(wish(1, 300, SATURDAY)));
    }

    @Test
    void whoeverLeavesIsGoneForGood() {
        waiting.leave(NOW);

        assertThat(waiting.state()).isEqualTo(WaitingState.LEFT);
        assertThatIllegalStateException().isThrownBy(() -> waiting.leave(NOW));
        assertThatIllegalStateException().isThrownBy(() -> waiting.offer(booking));
    }

    @Test
    void whoeverTheOrganiserRemovesIsGoneToo() {
        waiting.remove("Belde af", meike, NOW);

        assertThat(waiting.state()).isEqualTo(WaitingState.LEFT);
        assertThat(waiting.isLive()).isFalse();
    }
}
