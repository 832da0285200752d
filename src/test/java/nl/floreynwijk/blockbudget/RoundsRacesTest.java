package nl.floreynwijk.blockbudget;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotableBudget;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.membership.Memberships;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two coordinators at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RoundsRacesTest {

    @Autowired
    Rounds rounds;

    @Autowired
    LedRounds led;

    @Autowired
    VotedMoney money;

    @Autowired
    Memberships memberships;

    @Autowired
    TestRounds testRounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId odile = AccountId.random();
    private AccountId otto = AccountId.random();
    private BudgetId budget = BudgetId.random();
    private List<Integer> scrutineers = List.of();

    @BeforeEach
    void twoCoordinators() {
        odile = people.signedIn("Odile", Role.COORDINATOR, Role.TREASURER);
        otto = people.open("Otto", Role.COORDINATOR);
        budget = budgets.filled("blokbudget", "De Linde", Euros.of(1000));
        scrutineers = List.of(resident("Anna"), resident("Bert"));
        people.signIn(odile);
    }

    private int resident(String name) {
        var account = testRounds.movedIn(name, testRounds.dwelling(budget, "Lindestraat"));
        return memberships.of(account).getFirst().number();
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Remains.forget(liquibase);
    }

    private RoundId drafted(long euros) {
        var id = RoundId.random();
        var first = DutchTime.day(clock.instant()).plusDays(3);
        var plan = RoundPlans.with(
                RoundPlans.costing(RoundPlans.of(budget, RoundDays.startingOn(first)), Euros.of(euros)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                scrutineers.toArray(Integer[]::new));
        assertThat(rounds.draft(id, plan)).isEqualTo(new DraftResult.Kept(id));
        return id;
    }

    private <T> List<T> race(Supplier<T> one, Supplier<T> other) throws Exception {
        return atOnce(testRounds.later(odile, one), testRounds.later(otto, other));
    }

    private Euros free() {
        return money.find(budget).map(VotableBudget::free).orElseThrow();
    }

    @RepeatedTest(5)
    void ofTwoRoundsThatWantTheSameMoneyOneOpens() throws Exception {
        var one = drafted(600);
        var other = drafted(600);

        assertThat(race(() -> RoundPlans.open(rounds, one), () -> RoundPlans.open(rounds, other)))
                .containsExactlyInAnyOrder(
                        new RoundOpeningResult.Opened(), new RoundOpeningResult.NotEnough(Euros.of(400)));
        assertThat(free()).isEqualTo(Euros.of(400));
    }

    @RepeatedTest(5)
    void whatIsOpenedTwiceAtOnceIsOpenedOnce() throws Exception {
        var id = drafted(600);

        assertThat(race(() -> RoundPlans.open(rounds, id), () -> RoundPlans.open(rounds, id)))
                .containsOnly(new RoundOpeningResult.Opened());
        assertThat(free()).isEqualTo(Euros.of(400));
        var room = led.find(id).orElseThrow().room();
        assertThat(room.checksum()).isEqualTo(Fingerprints.of(room.publishedRules()));
    }

    @RepeatedTest(5)
    void ofTwoWhoStopARoundAtOnceOneDoesAndTheMoneyIsFreeOnce() throws Exception {
        var id = drafted(600);
        RoundPlans.open(rounds, id);

        assertThat(race(() -> rounds.stop(id, "Een"), () -> rounds.stop(id, "Twee")))
                .containsExactlyInAnyOrder(new StopResult.Stopped(), new StopResult.TooLate());
        assertThat(free()).isEqualTo(Euros.of(1000));
        assertThat(led.find(id).orElseThrow().room().notices()).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoWhoChangeADraftAtOnceOneIsTold() throws Exception {
        var id = drafted(600);
        var seen = rounds.find(id).orElseThrow();

        assertThat(race(
                        () -> rounds.change(id, RoundPlans.titled(seen.plan(), "Een"), seen.version()),
                        () -> rounds.change(id, RoundPlans.titled(seen.plan(), "Twee"), seen.version())))
                .containsExactlyInAnyOrder(new DraftResult.Kept(id), new DraftResult.ChangedMeanwhile());
    }
}
