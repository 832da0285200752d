package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

/** What each sees of a floor plan: what is free, on option, taken and theirs, and what became of it meanwhile. */
@PortalTest
class FloorPlansTest {

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
    void thereIsAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 12);
        days = parade.days();
        anna = people.open("Anna", Role.MEMBER);
        bert = people.open("Bert", Role.MEMBER);
    }

    private PlannedPitch seen(int place) {
        return plans.of(edition).pitch(pitches.get(place)).orElseThrow();
    }

    @Test
    void everybodySeesPitchesInOrderOfNumberWithoutSigningIn() {
        TestPeople.signOut();
        var plan = plans.of(edition);

        assertThat(plan.pitches())
                .extracting(PlannedPitch::number)
                .startsWith("1", "2", "3")
                .endsWith("11", "12");
        assertThat(plan.days()).isEqualTo(days);
        assertThat(plan.widthCm()).isEqualTo(20_000);
        assertThat(plan.picture()).isEmpty();
        assertThat(plan.pitches()).allMatch(it -> it.isFreeOn(days));
    }

    @Test
    void whatIsBookedIsTakenForOthersAndMineForWhoeverBooked() {
        bookings.booked(edition, anna, "Kaas van Anna", pitches.getFirst(), List.of(days.getFirst()));

        people.signIn(bert);
        assertThat(seen(0).states())
                .containsExactly(
                        Map.entry(days.getFirst(), PitchState.TAKEN), Map.entry(days.getLast(), PitchState.FREE));
        assertThat(seen(0).stall()).contains("Kaas van Anna");
        assertThat(seen(0).isFreeOn(List.of(days.getLast()))).isTrue();
        assertThat(seen(0).isFreeOn(days)).isFalse();
        people.signIn(anna);
        assertThat(seen(0).stateOn(days)).isEqualTo(PitchState.MINE);
    }

    @Test
    void whatIsHeldOfferedOrAskedForIsOnOptionAndSaysNoName() {
        var soon = Optional.of(clock.instant().plusSeconds(600));
        bookings.add(edition, anna, "Geheim", BookingState.HELD, soon, pitches.get(0), days);
        bookings.add(edition, anna, "Geheim", BookingState.OFFERED, soon, pitches.get(1), days);
        bookings.add(edition, anna, "Geheim", BookingState.REQUESTED, Optional.empty(), pitches.get(2), days);

        people.signIn(bert);
        assertThat(List.of(seen(0), seen(1), seen(2)))
                .allMatch(it -> it.stateOn(days) == PitchState.ON_OPTION)
                .allMatch(it -> it.stall().isEmpty());
    }

    @Test
    void whatRanOutIsFreeFromThatMomentOn() {
        var soon = clock.instant().plusSeconds(600);
        bookings.add(edition, anna, "", BookingState.HELD, Optional.of(soon), pitches.getFirst(), days);
        clock.advance(Duration.between(clock.instant(), soon).minusSeconds(5));
        assertThat(seen(0).stateOn(days)).isEqualTo(PitchState.ON_OPTION);

        clock.advance(Duration.ofSeconds(5));
        assertThat(seen(0).stateOn(days)).isEqualTo(PitchState.FREE);
    }

    @Test
    void whatWasGivenBackIsFree() {
        var booking = bookings.booked(edition, anna, "Kaas", pitches.getFirst(), days);
        bookings.end(booking);

        assertThat(seen(0).isFreeOn(days)).isTrue();
    }

    @Test
    void anIdeaIsSeenByTheOrganiserOnly() {
        database.sql("update parade_edition set status = 'IDEA' where id = ?")
                .param(edition.value())
                .update();

        people.signIn(anna);
        assertThat(plans.find(edition)).isEmpty();
        assertThat(plans.since(edition, Stamped.NONE)).isEmpty();
        assertThatThrownBy(() -> plans.of(edition)).isInstanceOf(NoSuchElementException.class);
        people.signedIn("Meike", Role.PARADE_ORGANISER);
        assertThat(plans.find(edition)).isPresent();
        assertThat(plans.since(edition, Stamped.NONE)).isPresent();
    }

    @Test
    void anEditionThatIsNotThereHasNoPlan() {
        assertThat(plans.find(EditionId.random())).isEmpty();
        assertThat(plans.since(EditionId.random(), Stamped.NONE)).isEmpty();
        assertThat(plans.now(EditionId.random())).isEmpty();
    }

    @Test
    void aPlanIsReadInTwoQuestionsHoweverManyPitches() {
        bookings.booked(edition, anna, "Kaas", pitches.getFirst(), days);

        assertThat(queries.during(() -> plans.of(edition))).hasSize(2);
    }

    @Test
    void twoHundredScreensAskOnceForOneChange() {
        people.signIn(bert);
        var first = plans.since(edition, Stamped.NONE).orElseThrow();
        assertThat(plans.since(edition, first.stamp())).isEmpty();
        bookings.booked(edition, anna, "Kaas", pitches.getFirst(), days);
        clock.advance(Duration.ofSeconds(1));
        snapshots.note(new PlanChanged(edition));

        var asked = queries.during(() -> {
            for (var screen = 0; screen < 200; screen++) {
                assertThat(plans.since(edition, first.stamp())).isPresent();
            }
        });

        assertThat(asked).hasSize(2);
        var second = plans.since(edition, first.stamp()).orElseThrow();
        assertThat(second.value().pitch(pitches.getFirst()).orElseThrow().stateOn(days))
                .isEqualTo(PitchState.TAKEN);
    }

    @Test
    void changesThatFollowOneAnotherCloselyAreReadAsOne() {
        plans.since(edition, Stamped.NONE);
        clock.advance(Duration.ofSeconds(1));
        snapshots.note(new PlanChanged(edition));
        var read = queries.during(() -> {
            for (var change = 0; change < 20; change++) {
                snapshots.note(new PlanChanged(edition));
                plans.since(edition, Stamped.NONE);
            }
        });
        assertThat(read).hasSizeLessThanOrEqualTo(4);

        clock.advance(Duration.ofSeconds(1));
        assertThat(queries.during(() -> plans.since(edition, Stamped.NONE))).hasSize(2);
        clock.advance(Duration.ofMillis(500));
        assertThat(queries.during(() -> plans.since(edition, Stamped.NONE))).isEmpty();
    }

    @Test
    void aHoldThatRunsOutShowsWithoutAnybodySayingSo() {
        var soon = clock.instant().plusSeconds(600);
        bookings.add(edition, anna, "", BookingState.HELD, Optional.of(soon), pitches.getFirst(), days);
        people.signIn(bert);
        var before = plans.since(edition, Stamped.NONE).orElseThrow();
        assertThat(before.value().pitch(pitches.getFirst()).orElseThrow().isFreeOn(days))
                .isFalse();

        clock.advance(Duration.ofSeconds(601));

        var after = plans.since(edition, before.stamp()).orElseThrow();
        assertThat(after.value().pitch(pitches.getFirst()).orElseThrow().isFreeOn(days))
                .isTrue();
    }
}
