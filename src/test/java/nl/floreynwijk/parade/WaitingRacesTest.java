package nl.floreynwijk.parade;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who wait, those who leave and the clock, all at the same moment; nothing is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WaitingRacesTest {

    @Autowired
    WaitingList list;

    @Autowired
    HoldRounds rounds;

    @Autowired
    Offers offers;

    @Autowired
    DeskNumbers desk;

    @Autowired
    BookingRepository bookings;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private BookingId first = BookingId.random();
    private BookingId second = BookingId.random();

    @BeforeEach
    void twoPitchesAreTaken() {
        var kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        bert = made.neighbour("Bert Brood");
        carla = made.neighbour("Carla Citroen");
        edition = parade.edition();
        days = parade.days();
        var pitches = parade.pitches(edition, 2);
        first = made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days);
        second = made.booked(edition, kees, Category.GOODS, pitches.subList(1, 2), days);
    }

    @AfterEach
    void forgetThem() throws SQLException {
        made.clear();
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

    private WaitingWish wish(int many) {
        return new WaitingWish(Category.GOODS, many, 0, days);
    }

    private <T> Callable<Object> doing(AccountId who, Supplier<T> work) {
        return () -> {
            people.signIn(who);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private static Callable<Object> done(Runnable work) {
        return () -> {
            work.run();
            return "";
        };
    }

    private long offered(WaitingId... entries) {
        return Stream.of(entries)
                .filter(it -> made.row(it).state() == WaitingState.OFFERED)
                .count();
    }

    private void holdsTogether() {
        assertThat(made.doublyTaken(edition)).isZero();
    }

    @RepeatedTest(3)
    void twoPitchesThatComeFreeAtOnceGoToTheFirstTwo() throws Exception {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));
        var carlas = made.waits(edition, carla, wish(1));

        atOnce(done(() -> made.cancelled(first)), done(() -> made.cancelled(second)));

        assertThat(offered(annas, berts)).isEqualTo(2);
        assertThat(offered(carlas)).isZero();
        holdsTogether();
    }

    @RepeatedTest(3)
    void whoeverWantsTwoIsServedByTheSecondOfTwoThatComeFreeAtOnce() throws Exception {
        var annas = made.waits(edition, anna, wish(2));

        atOnce(done(() -> made.cancelled(first)), done(() -> made.cancelled(second)));

        assertThat(offered(annas)).isEqualTo(1);
        holdsTogether();
    }

    @RepeatedTest(3)
    void whoeverJoinsWhileAPitchComesFreeIsOfferedItOrReadsThatItIsFree() throws Exception {
        var results = atOnce(doing(anna, () -> list.join(edition, wish(1))), done(() -> made.cancelled(first)));

        if (results.getFirst() instanceof JoinWaitingResult.Waiting) {
            assertThat(made.as(anna, () -> list.mine(edition)).getFirst().offer())
                    .isPresent();
        } else {
            assertThat(results.getFirst()).isEqualTo(new JoinWaitingResult.FreeNow(1));
        }
        holdsTogether();
    }

    @RepeatedTest(3)
    void joiningTwiceAtOnceIsJoiningOnce() throws Exception {
        var results =
                atOnce(doing(anna, () -> list.join(edition, wish(1))), doing(anna, () -> list.join(edition, wish(1))));

        assertThat(results)
                .containsExactlyInAnyOrder(new JoinWaitingResult.Waiting(1), new JoinWaitingResult.AlreadyWaiting());
    }

    @RepeatedTest(3)
    void twoWhoJoinAtOnceStandBehindEachOther() throws Exception {
        var results =
                atOnce(doing(anna, () -> list.join(edition, wish(1))), doing(bert, () -> list.join(edition, wish(1))));

        assertThat(results)
                .containsExactlyInAnyOrder(new JoinWaitingResult.Waiting(1), new JoinWaitingResult.Waiting(2));
    }

    @RepeatedTest(3)
    void twoRoundsAtOnceEndAnOfferOnceAndAskOneOther() throws Exception {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));
        var carlas = made.waits(edition, carla, wish(1));
        made.cancelled(first);
        clock.advance(Duration.ofHours(49));

        atOnce(done(rounds::end), done(rounds::end));

        assertThat(made.row(annas).state()).isEqualTo(WaitingState.PASSED);
        assertThat(offered(berts)).isEqualTo(1);
        assertThat(offered(carlas)).isZero();
        assertThat(made.mailsTo(anna)).containsExactly("pitch-offered", "pitch-lapsed");
        assertThat(made.mailsTo(bert)).containsExactly("pitch-offered");
        holdsTogether();
    }

    @RepeatedTest(3)
    void anOfferThatRunsOutWhileTheyPassGoesToTheNextOnce() throws Exception {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));
        made.cancelled(first);
        clock.advance(Duration.ofHours(49));

        atOnce(doing(anna, () -> list.pass(annas)), done(rounds::end));

        assertThat(made.row(annas).state()).isEqualTo(WaitingState.PASSED);
        assertThat(offered(berts)).isEqualTo(1);
        assertThat(made.mailsTo(bert)).containsExactly("pitch-offered");
        holdsTogether();
    }

    @RepeatedTest(3)
    void anOfferThatRunsOutWhileTheyBookItIsTheirsOrTheNextOnes() throws Exception {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));
        made.cancelled(first);
        var offer = made.offer(annas).id();
        clock.advance(Duration.ofDays(2).minusMillis(30));

        atOnce(done(() -> agreed(offer)), done(() -> {
            for (var turn = 0; turn < 20; turn++) {
                rounds.end();
            }
        }));

        if (made.row(annas).state() == WaitingState.SERVED) {
            assertThat(made.pitchesOf(offer)).containsExactly("1");
            assertThat(offered(berts)).isZero();
        } else {
            clock.advance(Duration.ofMinutes(1));
            rounds.end();
            assertThat(made.row(annas).state()).isEqualTo(WaitingState.PASSED);
            assertThat(offered(berts)).isEqualTo(1);
        }
        holdsTogether();
    }

    /** As whoever books an offer does: when it has not run out. */
    private void agreed(BookingId offer) {
        transaction.executeWithoutResult(_ -> {
            desk.hold(edition);
            bookings.lock(offer)
                    .filter(it -> it.heldUntil()
                            .filter(until -> until.isAfter(clock.instant()))
                            .isPresent())
                    .ifPresent(_ -> {
                        made.agreed(offer);
                        offers.served(offer);
                    });
        });
    }

    @RepeatedTest(3)
    void whoeverLeavesWhileAPitchComesFreeIsOfferedNothingOrIsStillAsked() throws Exception {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));

        var results = atOnce(doing(anna, () -> list.leave(annas)), done(() -> made.cancelled(first)));

        if (results.getFirst() instanceof LeaveWaitingResult.Left) {
            assertThat(made.row(annas).state()).isEqualTo(WaitingState.LEFT);
            assertThat(offered(berts)).isEqualTo(1);
        } else {
            assertThat(offered(annas)).isEqualTo(1);
            assertThat(offered(berts)).isZero();
        }
        holdsTogether();
    }
}
