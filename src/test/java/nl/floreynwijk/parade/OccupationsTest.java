package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who has a pitch on a day: one, and nobody else. */
@PortalTest
@RecordApplicationEvents
class OccupationsTest {

    private static final Instant NOW = Instant.parse("2027-01-01T10:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(10));

    @Autowired
    Occupations occupations;

    @Autowired
    BookingRepository bookings;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    ApplicationEvents events;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();

    @BeforeEach
    void thereIsAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 4);
        days = parade.days();
    }

    private BookingId held(Instant until) {
        return bookings.save(Booking.held(edition, AccountId.random(), Category.GOODS, until, NOW))
                .id();
    }

    private Booking of(BookingId id) {
        return bookings.findById(id).orElseThrow();
    }

    private BookingId holding(Instant until, PitchId... which) {
        var id = held(until);
        assertThat(occupations.take(of(id), on(days, which), Optional.of(until), NOW))
                .isEmpty();
        return id;
    }

    @Test
    void takesAllOrNone() {
        var first = holding(UNTIL, pitches.get(1));
        var second = held(UNTIL);

        var taken = occupations.take(of(second), on(days, pitches.get(0), pitches.get(1)), Optional.of(UNTIL), NOW);

        assertThat(taken).containsExactlyInAnyOrderElementsOf(on(days, pitches.get(1)));
        assertThat(occupations.of(second)).isEmpty();
        assertThat(occupations.of(first)).containsExactlyInAnyOrderElementsOf(on(days, pitches.get(1)));
    }

    @Test
    void aPitchIsTakenByTwoOnTwoDays() {
        var saturday = days.subList(0, 1);
        var sunday = days.subList(1, 2);
        var first = held(UNTIL);
        var second = held(UNTIL);

        assertThat(occupations.take(of(first), on(saturday, pitches.getFirst()), Optional.of(UNTIL), NOW))
                .isEmpty();
        assertThat(occupations.take(of(second), on(sunday, pitches.getFirst()), Optional.of(UNTIL), NOW))
                .isEmpty();
        assertThat(occupations.taken(edition, NOW)).hasSize(2);
    }

    @Test
    void takingTheSameTwiceIsTakingItOnce() {
        var id = holding(UNTIL, pitches.getFirst());

        assertThat(occupations.take(of(id), on(days, pitches.getFirst()), Optional.of(UNTIL), NOW))
                .isEmpty();
        assertThat(made.liveOf(id)).isEqualTo(2);
    }

    @Test
    void whatRanOutIsTakenOverAndItsBookingEndsAsAWhole() {
        var late = holding(UNTIL, pitches.get(0), pitches.get(1));
        var next = held(UNTIL.plusSeconds(600));

        var taken = occupations.take(of(next), on(days, pitches.get(0)), Optional.of(UNTIL.plusSeconds(600)), UNTIL);

        assertThat(taken).isEmpty();
        assertThat(made.stateOf(late)).isEqualTo("LAPSED");
        assertThat(occupations.of(late)).isEmpty();
        assertThat(occupations.everOf(late)).hasSize(4);
        assertThat(events.stream(BookingLapsed.class)).containsExactly(new BookingLapsed(late, false));
    }

    @Test
    void whatRanOutCountsAsFreeAlsoWhenNobodyEndedIt() {
        holding(UNTIL, pitches.getFirst());

        assertThat(occupations.taken(edition, UNTIL.minusMillis(1))).hasSize(2);
        assertThat(occupations.taken(edition, UNTIL)).isEmpty();
    }

    @Test
    void whatIsConfirmedDoesNotRunOut() {
        var id = holding(UNTIL, pitches.getFirst());

        assertThat(occupations.confirm(of(id), occupations.of(id), UNTIL.minusMillis(1)))
                .isTrue();
        assertThat(occupations.taken(edition, UNTIL.plus(Duration.ofDays(300)))).hasSize(2);
    }

    @Test
    void whatRanOutIsNotConfirmed() {
        var id = holding(UNTIL, pitches.getFirst());

        assertThat(occupations.confirm(of(id), occupations.of(id), UNTIL)).isFalse();
        assertThat(occupations.confirm(of(held(UNTIL)), List.of(), NOW)).isFalse();
    }

    @Test
    void whatIsExtendedIsKeptLonger() {
        var id = holding(UNTIL, pitches.getFirst());

        occupations.extend(of(id), UNTIL.plusSeconds(600), NOW);

        assertThat(occupations.taken(edition, UNTIL.plusSeconds(599))).hasSize(2);
    }

    @Test
    void givesBackExactlyWhatIsGiven() {
        var id = holding(UNTIL, pitches.get(0), pitches.get(1));

        occupations.free(
                of(id),
                List.of(new PitchDay(pitches.get(0), days.get(0)), new PitchDay(pitches.get(1), days.get(1))),
                NOW);

        assertThat(occupations.of(id))
                .containsExactly(new PitchDay(pitches.get(1), days.get(0)), new PitchDay(pitches.get(0), days.get(1)));
    }

    @Test
    void whatWasGivenBackCanBeTakenAgainByTheSame() {
        var id = holding(UNTIL, pitches.getFirst());
        occupations.free(of(id), on(days, pitches.getFirst()), NOW);

        assertThat(occupations.take(of(id), on(days, pitches.getFirst()), Optional.empty(), NOW))
                .isEmpty();
        assertThat(made.liveOf(id)).isEqualTo(2);
    }

    @Test
    void isMovedAndRemembersFromWhere() {
        var id = holding(UNTIL, pitches.get(0), pitches.get(1));
        occupations.confirm(of(id), occupations.of(id), NOW);

        var taken = occupations.move(of(id), on(days, pitches.get(0)), on(days, pitches.get(2)), NOW.plusSeconds(5));

        assertThat(taken).isEmpty();
        assertThat(occupations.of(id)).containsExactlyInAnyOrderElementsOf(on(days, pitches.get(1), pitches.get(2)));
        assertThat(occupations.leftInMove(id)).containsExactlyInAnyOrderElementsOf(on(days, pitches.get(0)));
        assertThat(occupations.takenInMove(id)).containsExactlyInAnyOrderElementsOf(on(days, pitches.get(2)));
    }

    @Test
    void isNotMovedToWhereAnotherStands() {
        var id = holding(UNTIL, pitches.get(0));
        holding(UNTIL, pitches.get(2));

        var taken = occupations.move(of(id), on(days, pitches.get(0)), on(days, pitches.get(2)), NOW);

        assertThat(taken).hasSize(2);
        assertThat(occupations.of(id)).containsExactlyInAnyOrderElementsOf(on(days, pitches.get(0)));
    }

    @Test
    void whoeverLooksHearsOfEachChange() {
        var id = holding(UNTIL, pitches.getFirst());
        occupations.free(of(id), on(days, pitches.getFirst()), NOW);

        assertThat(events.stream(PlanChanged.class))
                .containsExactly(new PlanChanged(edition), new PlanChanged(edition));
    }
}
