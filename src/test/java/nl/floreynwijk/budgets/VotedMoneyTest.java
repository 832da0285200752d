package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.CARE;
import static nl.floreynwijk.budgets.LabelPlans.GREEN;
import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static nl.floreynwijk.budgets.LabelPlans.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class VotedMoneyTest {

    private static final AwardResult AWARDED = new AwardResult.Awarded();

    @Autowired
    VotedMoney voted;

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    OpenBook books;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestCuts cuts;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    private final ReservationId pot = ReservationId.random();
    private final Award bench = award(GREEN, "Bankje", 300);
    private final Award doors = award(REPAIRS, "Deuren", 400);
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void aBlockHasMoney() {
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.filled("proef", "Blok A", Euros.of(1000));
    }

    @AfterEach
    void theBooksAddUp() {
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aBlockReadsWhatItCanDecideOnInOneQuery() {
        budgets.label("grens", LabelPlans.ruled(rule(RuleKind.MOST_AT_ONCE, 700)));
        var bounded = budgets.filled("grens", "Blok B", Euros.of(50));
        hold(pot, 600);
        var found = new ArrayList<VotableBudget>();

        assertThat(queries.during(() -> found.add(voted.find(budget).orElseThrow())))
                .hasSize(1);

        var first = found.getFirst();
        assertThat(first.name()).isEqualTo("Blok A");
        assertThat(first.labelName(Locale.ENGLISH)).isEqualTo("Trial budget");
        assertThat(first.free()).isEqualTo(Euros.of(400));
        assertThat(first.purposes()).extracting(Purpose::code).containsExactly(REPAIRS, GREEN);
        assertThat(first.mostAtOnce()).isEmpty();
        assertThat(voted.ofBlock(first.block())).containsExactly(first);
        assertThat(voted.find(bounded).orElseThrow().mostAtOnce()).contains(Euros.of(700));
    }

    @Test
    void theOfficeReadsTheBudgetsOfAllBlocksByNameInOneQuery() {
        budgets.opened("groenbudget", "Aak");
        budgets.openedForStreet("groenbudget", "Abeelstraat");
        var found = new ArrayList<VotableBudget>();

        assertThat(queries.during(() -> found.addAll(voted.all()))).hasSize(1);

        assertThat(found).extracting(VotableBudget::name).containsSubsequence("Aak", "Blok A");
        assertThat(found).extracting(VotableBudget::name).doesNotContain("Abeelstraat");
    }

    @Test
    void onlyABlockVotes() {
        var street = budgets.openedForStreet("groenbudget", "Bomenstraat");

        assertThat(voted.find(street)).isEmpty();
        assertThat(voted.find(BudgetId.random())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> voted.hold(pot, street, "Stemronde", Euros.of(1)));
    }

    @Test
    void moneyIsHeldOnceHoweverOftenThatIsAsked() {
        assertThat(hold(pot, 600)).isEqualTo(new HoldResult.Held());
        assertThat(hold(pot, 600)).isEqualTo(new HoldResult.Held());

        assertThat(budgets.free(budget)).isEqualTo(40000);
        assertThat(inPot()).isEqualTo(60000);
    }

    @Test
    void noMoreIsHeldThanIsFree() {
        assertThat(hold(pot, 1001)).isEqualTo(new HoldResult.NotEnough(Euros.of(1000)));
        assertThat(hold(pot, 1000)).isEqualTo(new HoldResult.Held());
        assertThat(hold(ReservationId.random(), 1)).isEqualTo(new HoldResult.NotEnough(Euros.ZERO));
    }

    @Test
    void aVoteHoldsByTheRulesOfTheLabel() {
        var keep = rule(RuleKind.KEEP_AT_LEAST, 300);
        budgets.label("zuinig", LabelPlans.ruled(keep, rule(RuleKind.MOST_AT_ONCE, 1)));
        budget = budgets.filled("zuinig", "Blok B", Euros.of(1000));

        assertThat(hold(pot, 701)).isEqualTo(new HoldResult.Forbidden(new BrokenRule.Rule(keep)));
        assertThat(hold(pot, 700)).isEqualTo(new HoldResult.Held());
    }

    @Test
    void whatIsStillVotedOnIsNotSpentAndNotClosedByHand() {
        hold(pot, 600);

        assertThat(cuts.enter(pot, 1)).isEqualTo(new ExpenseResult.StillVotedOn());
        assertThat(reservations.release(pot)).isEqualTo(new ReleaseResult.StillVotedOn());
        voted.release(pot, false);
        assertThat(cuts.enter(pot, 1)).isEqualTo(new ExpenseResult.ReservationClosed());
        assertThat(reservations.release(pot)).isEqualTo(new ReleaseResult.ClosedAlready());
    }

    @Test
    void theBookTellsThatTheBlockStillVotes() {
        hold(pot, 600);

        var book = books.find(budget, 1).orElseThrow();

        assertThat(book.reservations()).singleElement().matches(OpenReservation::isVotedOn);
        assertThat(book.targets()).contains(Flow.of(Flow.Kind.VOTED_ON, "Stemronde", Euros.of(600)));
        assertThat(book.lines()).singleElement().matches(BookLine::isVotedOn);
    }

    @Test
    void whatIsReleasedIsFreeAgainOnce() {
        hold(pot, 600);

        voted.release(pot, false);
        voted.release(pot, false);

        assertThat(budgets.free(budget)).isEqualTo(100000);
        assertThat(voted.reservation(pot).orElseThrow().isClosed()).isTrue();
    }

    @Test
    void onlyWhatIsVotedOnIsReleasedOrAwarded() {
        var ordinary = cuts.reserve(budget, 100);

        assertThatIllegalArgumentException().isThrownBy(() -> voted.release(ordinary, false));
        assertThatIllegalArgumentException().isThrownBy(() -> voted.award(ordinary, bench));
    }

    @Test
    void eachWinnerGetsAReservationAndTheRestStaysInThePotUntilItIsReleased() {
        hold(pot, 800);

        assertThat(award(bench, doors)).containsExactly(AWARDED, AWARDED);

        assertThat(inPot()).isEqualTo(10000);
        assertThat(budgets.free(budget)).isEqualTo(20000);
        voted.release(pot, false);
        assertThat(inPot()).isZero();
        assertThat(budgets.free(budget)).isEqualTo(30000);
        assertThat(books.find(budget, 1).orElseThrow().reservations())
                .allMatch(it -> !it.isVotedOn())
                .extracting(OpenReservation::title)
                .containsExactlyInAnyOrder("Bankje", "Deuren");
    }

    @Test
    void aWinnerSpendsWhileOthersStillWait() {
        hold(pot, 800);

        assertThat(award(bench)).containsExactly(AWARDED);

        assertThat(cuts.enter(bench.id(), 300)).isInstanceOf(ExpenseResult.Entered.class);
        assertThat(cuts.enter(pot, 1)).isEqualTo(new ExpenseResult.StillVotedOn());
        assertThat(award(doors)).containsExactly(AWARDED);
    }

    @Test
    void whoeverTakesAllOfItLeavesAnEmptyPotThatCloses() {
        hold(pot, 700);
        award(bench, doors);

        voted.release(pot, true);

        assertThat(voted.reservation(pot).orElseThrow().isClosed()).isTrue();
        assertThat(saved()).isZero();
        assertThat(budgets.free(budget)).isEqualTo(30000);
    }

    @Test
    void whoeverDoesNotFitIsPassedOver() {
        hold(pot, 500);

        assertThat(award(bench, doors, award(GREEN, "Heg", 200)))
                .containsExactly(AWARDED, new AwardResult.NotEnough(Euros.of(200)), AWARDED);

        assertThat(budgets.free(budget)).isEqualTo(50000);
    }

    @Test
    void whatTheLabelForbidsIsNotAwarded() {
        hold(pot, 800);
        var most = rule(RuleKind.MOST_AT_ONCE, 350);
        relabel(most);

        assertThat(award(bench, doors, award(CARE, "Thuiszorg", 10)))
                .containsExactly(
                        AWARDED,
                        new AwardResult.Forbidden(new BrokenRule.Rule(most)),
                        new AwardResult.Forbidden(new BrokenRule.NotForThis()));

        assertThat(inPot()).isEqualTo(50000);
    }

    @Test
    void whatAVoteHoldsCountsOnceInTheYear() {
        var most = rule(RuleKind.MOST_PER_YEAR, 700);
        relabel(most);
        hold(pot, 700);
        var another = new ReservationPlan(REPAIRS, "Lampen", Euros.of(1));

        assertThat(reservations.reserve(ReservationId.random(), budget, another))
                .isEqualTo(new ReservationResult.Forbidden(new BrokenRule.Rule(most)));
        assertThat(award(bench, doors)).containsExactly(AWARDED, AWARDED);
        assertThat(hold(ReservationId.random(), 1)).isEqualTo(new HoldResult.Forbidden(new BrokenRule.Rule(most)));
    }

    @Test
    void theRestIsSavedWhenTheBlockWantsThat() {
        hold(pot, 800);
        award(bench);

        voted.release(pot, true);
        voted.release(pot, true);

        assertThat(saved()).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(20000);
    }

    @Test
    void whereNobodyWonAllOfItCanBeSaved() {
        hold(pot, 800);

        voted.release(pot, true);

        assertThat(saved()).isEqualTo(80000);
    }

    @Test
    void theRestIsFreeWhereTooLittleWouldStaySo() {
        hold(pot, 800);
        award(bench);
        relabel(rule(RuleKind.KEEP_AT_LEAST, 300));

        voted.release(pot, true);

        assertThat(saved()).isZero();
        assertThat(budgets.free(budget)).isEqualTo(70000);
    }

    @Test
    void whatIsAwardedAgainIsAwardedOnceAlsoAfterThePotWasClosed() {
        hold(pot, 500);

        assertThat(award(bench, bench)).containsExactly(AWARDED, AWARDED);
        voted.release(pot, true);
        assertThat(award(bench, doors)).containsExactly(AWARDED, new AwardResult.PotClosed());

        assertThat(budgets.free(budget)).isEqualTo(50000);
        assertThat(saved()).isEqualTo(20000);
    }

    @Test
    void aWinnerThatIsGivenUpLeavesItsMoneyFreeOnce() {
        hold(pot, 800);
        award(bench, doors);

        assertThat(voted.giveUp(bench.id())).isEqualTo(new GiveUpResult.GivenUp());
        assertThat(voted.giveUp(bench.id())).isEqualTo(new GiveUpResult.GivenUp());

        assertThat(budgets.free(budget)).isEqualTo(50000);
        assertThat(cuts.enter(bench.id(), 1)).isEqualTo(new ExpenseResult.ReservationClosed());
        assertThat(cuts.enter(doors.id(), 400)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void whatInvoicesCameForIsNotGivenUp() {
        hold(pot, 800);
        award(bench);
        var invoice = ((ExpenseResult.Entered) cuts.enter(bench.id(), 50)).id();

        assertThat(voted.giveUp(bench.id())).isEqualTo(new GiveUpResult.Invoiced(Euros.of(50)));
        expenses.cancel(invoice, "Vergissing");
        assertThat(voted.giveUp(bench.id())).isEqualTo(new GiveUpResult.GivenUp());
    }

    @Test
    void onlyAWinnerIsGivenUp() {
        hold(pot, 800);

        assertThatIllegalArgumentException().isThrownBy(() -> voted.giveUp(pot));
        assertThatIllegalArgumentException().isThrownBy(() -> voted.giveUp(ReservationId.random()));
    }

    @Test
    void afterACutTheRestGoesBackAndTheLastWinnerNoLongerFits() {
        var grant = cutBudget(1000);
        hold(pot, 800);
        assertThat(cuts.cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(200), Euros.of(300), 1));
        assertThat(voted.reservation(pot).orElseThrow().fits()).isFalse();

        assertThat(award(doors, bench)).containsExactly(AWARDED, AWARDED);
        assertThat(voted.reservation(doors.id()).orElseThrow().fits()).isTrue();
        voted.release(pot, true);

        assertThat(budgets.free(budget)).isZero();
        assertThat(saved()).isZero();
        assertThat(books.find(budget, 1).orElseThrow().owed()).isEqualTo(Euros.of(200));
        assertThat(cuts.enter(doors.id(), 400)).isInstanceOf(ExpenseResult.Entered.class);
        assertThat(cuts.enter(bench.id(), 1)).isEqualTo(new ExpenseResult.DoesNotFit());
        assertThat(reservations.release(bench.id()))
                .isEqualTo(new ReleaseResult.Released(Euros.of(300), Euros.of(200)));
    }

    @Test
    void afterACutWhatIsReleasedGoesBackFirst() {
        var grant = cutBudget(1000);
        hold(pot, 800);
        cuts.cut(grant, 500);

        voted.release(pot, false);

        assertThat(budgets.free(budget)).isEqualTo(50000);
        assertThat(books.find(budget, 1).orElseThrow().owed()).isEqualTo(Euros.ZERO);
    }

    @Test
    void aVoteChangesNothingAboutWhichReservationIsTheFirstToGo() {
        var grant = cutBudget(1000);
        hold(pot, 700);
        var later = cuts.reserve(budget, 300);
        cuts.cut(grant, 300);
        assertThat(cuts.enter(later, 1)).isEqualTo(new ExpenseResult.DoesNotFit());

        assertThat(award(bench, doors)).containsExactly(AWARDED, AWARDED);

        assertThat(cuts.enter(later, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
        assertThat(cuts.enter(doors.id(), 1)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void whatBecameOfEachWinnersMoneyIsReadInOneQuery() {
        hold(pot, 800);
        award(bench, doors);
        cuts.enter(doors.id(), 100);
        var paid = ((ExpenseResult.Entered) cuts.enter(doors.id(), 50)).id();
        expenses.pay(paid, budgets.today());
        var found = new ArrayList<VotedReservation>();

        assertThat(queries.during(() ->
                        found.addAll(voted.reservations(List.of(doors.id(), bench.id(), ReservationId.random())))))
                .hasSize(1);

        assertThat(found)
                .containsExactlyInAnyOrder(
                        new VotedReservation(
                                doors.id(),
                                "Deuren",
                                Euros.of(400),
                                Euros.of(250),
                                Euros.of(100),
                                Euros.of(50),
                                false,
                                true),
                        new VotedReservation(
                                bench.id(),
                                "Bankje",
                                Euros.of(300),
                                Euros.of(300),
                                Euros.ZERO,
                                Euros.ZERO,
                                false,
                                true));
        assertThat(voted.reservations(List.of())).isEmpty();
        assertThat(voted.reservation(ReservationId.random())).isEmpty();
    }

    @Test
    void noMoreIsAskedForThanAPageShows() {
        var many = Stream.generate(ReservationId::random)
                .limit(VotedMoney.MOST_AT_ONCE + 1L)
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> voted.reservations(many));
    }

    private HoldResult hold(ReservationId id, long euros) {
        return voted.hold(id, budget, "Stemronde", Euros.of(euros));
    }

    private List<AwardResult> award(Award... awards) {
        return Stream.of(awards).map(it -> voted.award(pot, it)).toList();
    }

    private static Award award(PurposeCode purpose, String title, long euros) {
        return new Award(ReservationId.random(), new ReservationPlan(purpose, title, Euros.of(euros)));
    }

    private GrantId cutBudget(long euros) {
        budget = budgets.opened("proef", "Blok C");
        return cuts.given(budget, euros);
    }

    private long inPot() {
        return budgets.balance(LedgerAccount.reserved(budget, pot));
    }

    private long saved() {
        return budgets.balance(LedgerAccount.saved(budget));
    }

    private void relabel(SpendRule... rules) {
        budgets.relabel("proef", LabelPlans.ruled(rules));
    }
}
