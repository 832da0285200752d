package nl.floreynwijk.parade;

import static nl.floreynwijk.Race.atOnce;
import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two who want the same pitch, the same add-on or the last of a share at the same moment, and one person in two tabs. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BookingRacesTest {

    @Autowired
    Bookings bookings;

    @Autowired
    BookingDesk desk;

    @Autowired
    PlanDesk plan;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId meike = AccountId.random();

    @BeforeEach
    void thereIsAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 6);
        days = parade.days();
        anna = people.open("Anna Markt");
        bert = people.open("Bert Kraam");
        meike = people.open("Meike Organisatie", Role.PARADE_ORGANISER);
    }

    @AfterEach
    void forgetThem() throws SQLException {
        money.clear();
        parade.clear();
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from notification_mail",
                    "delete from access_account",
                    "delete from access_audit_entry where module = 'parade'")) {
                statement.execute(each);
            }
        }
    }

    private <T> Callable<T> doing(AccountId who, Supplier<T> work) {
        return () -> {
            people.signIn(who);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private Callable<Object> holding(AccountId who, PitchId... which) {
        return doing(who, () -> bookings.hold(edition, Category.GOODS, on(days, which)));
    }

    private BookingId held(AccountId who, PitchId... which) throws Exception {
        return doing(who, () -> made.held(edition, Category.GOODS, on(days, which)))
                .call();
    }

    private Callable<Object> agreeing(AccountId who, BookingId id, BookerKind kind, Map<AddOnId, Integer> addOns)
            throws Exception {
        var form = doing(who, () -> made.form(id, kind, "Kaas van Jansen", "kaas", addOns))
                .call();
        return doing(who, () -> made.agree(id, form));
    }

    /** Nothing is taken twice, and what a booking says is what it has. */
    private void holdsTogether() {
        assertThat(database.sql("""
                        select count(*) from (select pitch_id, day from parade_occupation where live = 1
                            group by pitch_id, day having count(*) > 1) t
                        """).query(Integer.class).single()).isZero();
        assertThat(database.sql("""
                        select count(*) from parade_occupation o join parade_booking b on b.id = o.booking_id
                        where o.live = 1 and b.state not in ('HELD', 'OFFERED', 'REQUESTED', 'BOOKED')
                        """).query(Integer.class).single()).isZero();
        assertThat(database.sql(
                                "select count(*) from parade_booking where state = 'BOOKED' and id not in (select booking_id from parade_occupation where live = 1)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @RepeatedTest(3)
    void theLastPitchIsForOneOfTwo() throws Exception {
        var results = atOnce(holding(anna, pitches.getFirst()), holding(bert, pitches.getFirst()));

        assertThat(results).hasAtLeastOneElementOfType(HoldResult.Held.class);
        assertThat(results).hasAtLeastOneElementOfType(HoldResult.Taken.class);
        holdsTogether();
    }

    @RepeatedTest(3)
    void whoWantEachOthersPitchesDoNotWaitForEachOtherForever() throws Exception {
        var results = atOnce(
                holding(anna, pitches.get(0), pitches.get(1), pitches.get(2)),
                holding(bert, pitches.get(2), pitches.get(1), pitches.get(3)));

        assertThat(results).hasAtLeastOneElementOfType(HoldResult.Held.class);
        assertThat(results).hasAtLeastOneElementOfType(HoldResult.Taken.class);
        holdsTogether();
    }

    @RepeatedTest(3)
    void whatRanOutGoesToOneOfTwo() throws Exception {
        var late = held(meike, pitches.getFirst());
        clock.advance(Duration.ofMinutes(10));

        var results = atOnce(holding(anna, pitches.getFirst()), holding(bert, pitches.getFirst()));

        assertThat(results).hasAtLeastOneElementOfType(HoldResult.Held.class);
        assertThat(results).hasAtLeastOneElementOfType(HoldResult.Taken.class);
        assertThat(made.stateOf(late)).isEqualTo("LAPSED");
        holdsTogether();
    }

    @RepeatedTest(3)
    void inTheSecondInWhichItRunsOutItIsBookedOrTakenOverAndNeverBoth() throws Exception {
        var id = held(anna, pitches.getFirst());
        var agreeing = agreeing(anna, id, BookerKind.NEIGHBOUR, Map.of());
        var until = database.sql("select held_until from parade_booking where id = ?")
                .param(id.value())
                .query(Instant.class)
                .single();
        clock.advance(Duration.between(clock.instant(), until).minusMillis(60));

        var results = atOnce(agreeing, () -> {
            while (true) {
                var inTime = clock.instant().isBefore(until);
                var result = holding(bert, pitches.getFirst()).call();
                if (!inTime || !(result instanceof HoldResult.Taken)) {
                    return result;
                }
            }
        });

        var booked = results.getFirst() instanceof AgreeResult.Booked;
        assertThat(results.getLast()).isInstanceOf(booked ? HoldResult.Taken.class : HoldResult.Held.class);
        assertThat(made.stateOf(id)).isEqualTo(booked ? "BOOKED" : "LAPSED");
        holdsTogether();
    }

    @RepeatedTest(3)
    void theOrganisersMoveAndAHoldDoNotMeetOnOnePitch() throws Exception {
        var id = held(anna, pitches.get(0));
        agreeing(anna, id, BookerKind.NEIGHBOUR, Map.of()).call();

        var results = atOnce(
                doing(meike, () -> (Object) desk.move(id, pitches.get(0), pitches.get(1), "Brandweer")),
                holding(bert, pitches.get(1)));

        if (results.getFirst() instanceof DecideResult.Done) {
            assertThat(results.getLast()).isInstanceOf(HoldResult.Taken.class);
        } else {
            assertThat(results.getFirst()).isInstanceOf(DecideResult.Taken.class);
            assertThat(results.getLast()).isInstanceOf(HoldResult.Held.class);
        }
        holdsTogether();
    }

    @RepeatedTest(3)
    void inTwoTabsSomebodyKeepsOneOfTwo() throws Exception {
        var results = atOnce(holding(anna, pitches.get(0)), holding(anna, pitches.get(1)));

        assertThat(results).allMatch(HoldResult.Held.class::isInstance);
        assertThat(database.sql("select count(*) from parade_booking where state = 'HELD'")
                        .query(Integer.class)
                        .single())
                .isOne();
        holdsTogether();
    }

    @RepeatedTest(3)
    void inTwoTabsTheSameIsKeptAndBookedOnce() throws Exception {
        var held = atOnce(holding(anna, pitches.get(0)), holding(anna, pitches.get(0)));
        assertThat(held.getFirst()).isEqualTo(held.getLast());
        var id = ((HoldResult.Held) held.getFirst()).id();
        var agreeing = agreeing(anna, id, BookerKind.NEIGHBOUR, Map.of());

        assertThat(atOnce(agreeing, agreeing)).containsOnly(new AgreeResult.Booked(1));

        assertThat(database.sql("select count(*) from parade_invoice")
                        .query(Integer.class)
                        .single())
                .isOne();
        holdsTogether();
    }

    @RepeatedTest(3)
    void theLastAddOnIsForOneOfTwo() throws Exception {
        var power = parade.addOn(edition, AddOnKind.POWER_230, 1500, 1);
        var first = held(anna, pitches.get(0));
        var second = held(bert, pitches.get(1));

        var results = atOnce(
                agreeing(anna, first, BookerKind.NEIGHBOUR, Map.of(power, 1)),
                agreeing(bert, second, BookerKind.NEIGHBOUR, Map.of(power, 1)));

        assertThat(results)
                .containsExactlyInAnyOrder(new AgreeResult.Booked(1), new AgreeResult.AddOnGone(power, "POWER_230", 0));
        assertThat(made.takenOf(power)).isOne();
    }

    @RepeatedTest(3)
    void theLastPitchBesidesTheKeptShareIsForOneOfTwo() throws Exception {
        var until = DutchTime.day(clock.instant()).plusDays(7);
        parade.rule(edition, "kept_percent", 80);
        parade.rule(edition, "kept_until", until);
        var first = held(anna, pitches.get(0));
        var second = held(bert, pitches.get(1));

        var results = atOnce(
                agreeing(anna, first, BookerKind.OUTSIDER, Map.of()),
                agreeing(bert, second, BookerKind.OUTSIDER, Map.of()));

        assertThat(results)
                .containsExactlyInAnyOrder(new AgreeResult.Booked(1), new AgreeResult.OnlyForNeighbours(until));
        holdsTogether();
    }

    @RepeatedTest(3)
    void anApprovalAndARefusalOfTheSameRequestMeetOnce() throws Exception {
        parade.rule(edition, "approval", true);
        var id = held(anna, pitches.get(0));
        agreeing(anna, id, BookerKind.NEIGHBOUR, Map.of()).call();

        var results = atOnce(
                doing(meike, () -> (Object) desk.approve(id)), doing(meike, () -> (Object) desk.decline(id, "Vol")));

        assertThat(results).containsExactlyInAnyOrder(new DecideResult.Done(), new DecideResult.Gone());
        holdsTogether();
    }

    @RepeatedTest(3)
    void aPitchIsBlockedOrKeptAndNeverBoth() throws Exception {
        var results = atOnce(holding(anna, pitches.getFirst()), doing(meike, () ->
                (Object) plan.block(edition, pitches.getFirst(), "Put open")));

        var blocked = database.sql("select blocked is not null from parade_pitch where id = ?")
                .param(pitches.getFirst().value())
                .query(Boolean.class)
                .single();
        assertThat(results.getFirst()).isInstanceOf(blocked ? HoldResult.NotBookable.class : HoldResult.Held.class);
        holdsTogether();
    }
}
