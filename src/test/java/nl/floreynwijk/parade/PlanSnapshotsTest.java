package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Stamped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What open screens hear of a floor plan that this portal did not change itself, and that they are left alone otherwise. */
@PortalTest
class PlanSnapshotsTest {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    @Autowired
    FloorPlans plans;

    @Autowired
    PlanSnapshots snapshots;

    @Autowired
    TestParade parade;

    @Autowired
    TestOccupations bookings;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();

    @BeforeEach
    void bertLooksAtAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 3);
        days = parade.days();
        anna = people.open("Anna", Role.MEMBER);
        bert = people.open("Bert", Role.MEMBER);
        people.signIn(bert);
    }

    private Stamped<FloorPlan> looked() {
        return plans.since(edition, Stamped.NONE).orElseThrow();
    }

    private PitchState first(Stamped<FloorPlan> seen) {
        return seen.value().pitch(pitches.getFirst()).orElseThrow().stateOn(days);
    }

    private BookingId held(Instant until) {
        return bookings.add(edition, anna, "", BookingState.HELD, Optional.of(until), pitches.getFirst(), days);
    }

    @Test
    void whatAnotherPortalChangedIsSeenWithinASecond() {
        var before = looked();
        bookings.booked(edition, anna, "Kaas", pitches.getFirst(), days);

        clock.advance(LONGEST);

        assertThat(plans.since(edition, before.stamp()))
                .hasValueSatisfying(it -> assertThat(first(it)).isEqualTo(PitchState.TAKEN));
    }

    @Test
    void aStreetThatWasChangedInTheDatabaseIsSeenWithinASecond() {
        var before = looked();
        database.sql("update parade_pitch set blocked = 'Brandkraan' where id = ?")
                .param(pitches.getFirst().value())
                .update();

        clock.advance(LONGEST);

        assertThat(plans.since(edition, before.stamp())).hasValueSatisfying(it -> assertThat(
                        it.value().pitch(pitches.getFirst()).orElseThrow().blocked())
                .contains("Brandkraan"));
    }

    @Test
    void aPlanThatIsReadAgainAndDidNotChangeIsNotDrawnAgain() {
        bookings.booked(edition, anna, "Kaas", pitches.getLast(), days);
        held(clock.instant().plusSeconds(600));
        var before = looked();
        clock.advance(LONGEST);

        var read = queries.during(
                () -> assertThat(plans.since(edition, before.stamp())).isEmpty());
        assertThat(read).hasSize(2);
        snapshots.note(new PlanChanged(edition));
        clock.advance(LONGEST);
        assertThat(plans.since(edition, before.stamp())).isEmpty();
        assertThat(plans.now(edition).orElseThrow().stamp()).isEqualTo(before.stamp());
    }

    @Test
    void whatIsKeptLongerStaysOnOptionAndIsNotDrawnAgain() {
        var soon = clock.instant().plusSeconds(600);
        var booking = held(soon);
        var before = looked();
        for (var table : List.of(
                "parade_booking set held_until = ? where id",
                "parade_occupation set held_until = ? where booking_id")) {
            database.sql("update " + table + " = ?")
                    .param(soon.plusSeconds(600))
                    .param(booking.value())
                    .update();
        }
        snapshots.note(new PlanChanged(edition));

        clock.advance(Duration.ofSeconds(601));

        assertThat(plans.since(edition, before.stamp())).isEmpty();
        assertThat(first(looked())).isEqualTo(PitchState.ON_OPTION);
    }

    @Test
    void whatRanOutAndWasNotClearedAwayIsDrawnAgainOnce() {
        held(clock.instant().plusSeconds(600));
        var before = looked();
        assertThat(first(before)).isEqualTo(PitchState.ON_OPTION);

        clock.advance(Duration.ofMinutes(10));

        var after = plans.since(edition, before.stamp()).orElseThrow();
        assertThat(first(after)).isEqualTo(PitchState.FREE);
        assertThat(queries.during(
                        () -> assertThat(plans.since(edition, after.stamp())).isEmpty()))
                .isEmpty();
        clock.advance(LONGEST);
        assertThat(plans.since(edition, after.stamp())).isEmpty();
    }

    @Test
    void aHoldThatRunsOutRightAfterAChangeShowsAtOnce() {
        var soon = clock.instant().plusSeconds(600);
        held(soon);
        clock.advance(Duration.between(clock.instant(), soon).minusMillis(100));
        snapshots.note(new PlanChanged(edition));
        looked();

        clock.advance(Duration.ofMillis(100));

        assertThat(first(looked())).isEqualTo(PitchState.FREE);
    }

    @Test
    void whatBecomesSomebodyElsesIsDrawnAgainForBoth() {
        var booking = bookings.booked(edition, anna, "Kaas", pitches.getFirst(), days);
        var before = looked();
        assertThat(first(before)).isEqualTo(PitchState.TAKEN);
        database.sql("update parade_booking set account_id = ? where id = ?")
                .param(bert.value())
                .param(booking.value())
                .update();

        clock.advance(LONGEST);

        assertThat(plans.since(edition, before.stamp()))
                .hasValueSatisfying(it -> assertThat(first(it)).isEqualTo(PitchState.MINE));
    }
}
