package nl.floreynwijk.budgets;

import static nl.floreynwijk.Race.atOnce;
import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two at once who decide on the money of one block; nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class VotedMoneyRacesTest {

    private static final AwardResult AWARDED = new AwardResult.Awarded();
    private static final AwardResult CLOSED = new AwardResult.PotClosed();

    @Autowired
    VotedMoney voted;

    @Autowired
    Reservations reservations;

    @Autowired
    Grants grants;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestCuts cuts;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private final ReservationId pot = ReservationId.random();
    private final List<Award> winners = List.of(award("Bankje"), award("Deuren"));
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private BudgetId budget = BudgetId.random();
    private GrantId grant = GrantId.random();

    @BeforeEach
    void twoPeople() {
        anna = people.signedIn("anna", Role.TREASURER);
        bert = people.open("bert", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.opened("proef", "Blok A");
        grant = budgets.granted(budget, Euros.of(100));
        budgets.receive(grant, 1, Euros.of(100), budgets.today());
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Books.forget(liquibase);
    }

    @RepeatedTest(3)
    void ofTwoVotesOnTheSameMoneyOneHoldsIt() throws Exception {
        assertThat(race(() -> hold(ReservationId.random(), 60), () -> hold(ReservationId.random(), 60)))
                .containsExactlyInAnyOrder(new HoldResult.Held(), new HoldResult.NotEnough(Euros.of(40)));
        assertThat(budgets.free(budget)).isEqualTo(4000);
    }

    @RepeatedTest(3)
    void whatIsHeldTwiceAtOnceIsHeldOnce() throws Exception {
        assertThat(race(() -> hold(pot, 60), () -> hold(pot, 60))).containsOnly(new HoldResult.Held());
        assertThat(budgets.free(budget)).isEqualTo(4000);
    }

    @RepeatedTest(3)
    void moneyIsHeldForAVoteOrReserved() throws Exception {
        var results = this.<Object>race(() -> hold(pot, 60), () -> reserve(ReservationId.random(), 60));

        var held = results.getFirst().equals(new HoldResult.Held());
        assertThat(results.getLast())
                .isInstanceOf(held ? ReservationResult.NotEnough.class : ReservationResult.Reserved.class);
        assertThat(budgets.free(budget)).isEqualTo(4000);
    }

    @RepeatedTest(3)
    void whatIsAwardedTwiceAtOnceIsAwardedOnce() throws Exception {
        hold(pot, 70);

        assertThat(race(this::awardAll, this::awardAll)).containsOnly(List.of(AWARDED, AWARDED));
        assertThat(budgets.free(budget)).isEqualTo(3000);
        assertThat(budgets.balance(LedgerAccount.reserved(budget, pot))).isEqualTo(1000);
    }

    @RepeatedTest(5)
    void aPotIsReleasedOrAwarded() throws Exception {
        hold(pot, 70);

        var results = race(() -> voted.award(pot, winners.getFirst()), () -> {
            voted.release(pot, false);
            return CLOSED;
        });

        assertThat(results.getFirst()).isIn(AWARDED, CLOSED);
        assertThat(budgets.free(budget)).isEqualTo(results.getFirst().equals(AWARDED) ? 7000 : 10000);
    }

    @RepeatedTest(5)
    void aWinnerIsGivenUpOrGetsAnInvoice() throws Exception {
        hold(pot, 70);
        var won = winners.getFirst().id();
        voted.award(pot, winners.getFirst());

        var results = this.<Object>race(() -> voted.giveUp(won), () -> cuts.enter(won, 10));

        var isInvoiced = results.getLast() instanceof ExpenseResult.Entered;
        assertThat(results)
                .isEqualTo(
                        isInvoiced
                                ? List.of(new GiveUpResult.Invoiced(Euros.of(10)), results.getLast())
                                : List.of(new GiveUpResult.GivenUp(), new ExpenseResult.ReservationClosed()));
    }

    /** Both give back what the budget owes, and mark what no longer fits. */
    @RepeatedTest(5)
    void aPotIsAwardedWhileSomethingElseIsReleased() throws Exception {
        hold(pot, 70);
        var lamps = ReservationId.random();
        reserve(lamps, 30);
        cut(60);

        var results = this.<Object>race(this::awardAll, () -> reservations.release(lamps));

        assertThat(results.getFirst()).isEqualTo(List.of(AWARDED, AWARDED));
        assertThat(results.getLast()).isInstanceOf(ReleaseResult.Released.class);
        onlyTheLastWinnerNoLongerFits();
    }

    @RepeatedTest(5)
    void aPotIsAwardedWhileAFunderTakesMoneyBack() throws Exception {
        hold(pot, 70);

        var results = this.<Object>race(this::awardAll, () -> cut(60));

        assertThat(results.getFirst()).isEqualTo(List.of(AWARDED, AWARDED));
        assertThat(results.getLast()).isInstanceOf(CutResult.Cut.class);
        onlyTheLastWinnerNoLongerFits();
    }

    private List<AwardResult> awardAll() {
        return winners.stream().map(it -> voted.award(pot, it)).toList();
    }

    private void onlyTheLastWinnerNoLongerFits() {
        voted.release(pot, true);
        assertThat(winners.stream()
                        .map(it -> voted.reservation(it.id()).orElseThrow().fits()))
                .containsExactly(true, false);
        assertThat(budgets.free(budget)).isZero();
        assertThat(check.differences()).isEmpty();
    }

    /** Both, and the books add up after it. */
    private <T> List<T> race(Callable<T> one, Callable<T> other) throws Exception {
        var results = atOnce(as(anna, one), as(bert, other));
        assertThat(check.differences()).isEmpty();
        return results;
    }

    private <T> Callable<T> as(AccountId account, Callable<T> deed) {
        return () -> {
            people.signIn(account);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private HoldResult hold(ReservationId id, long euros) {
        return voted.hold(id, budget, "Stemronde", Euros.of(euros));
    }

    private ReservationResult reserve(ReservationId id, long euros) {
        return reservations.reserve(id, budget, new ReservationPlan(REPAIRS, "Lampen", Euros.of(euros)));
    }

    private CutResult cut(long euros) {
        return grants.cut(grant, CutId.random(), Euros.of(euros), "Bezuiniging");
    }

    private static Award award(String title) {
        return new Award(ReservationId.random(), new ReservationPlan(REPAIRS, title, Euros.of(30)));
    }
}
