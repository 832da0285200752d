package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CutsTest {

    @Autowired
    Grants grants;

    @Autowired
    OpenBook books;

    @Autowired
    Reservations reservations;

    @Autowired
    Savings savings;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestCuts cuts;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void keepTheBooks() {
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.opened("proef", "Blok A");
    }

    @Test
    void aDwellingThatOwesGivesBackFromItsPartOfTheBlocksMoney() {
        budgets.label("delen", LabelPlans.shared(100, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 1);
        cuts.given(block, 100);
        var dwelling = new BudgetId(database.sql("select id from budgets_budget where label = 'klusbudget'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single());
        var own = cuts.given(dwelling, 50);
        cuts.reserve(dwelling, 150);
        assertThat(cuts.cut(own, 50)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.ZERO, Euros.of(50), 1));

        cuts.given(block, 60);

        assertThat(budgets.free(dwelling)).isEqualTo(1000);
    }

    @Test
    void whatIsStillToComeLapsesFirst() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        cuts.receive(grant, 600);

        assertThat(cuts.cut(grant, 300)).isEqualTo(new CutResult.Cut(Euros.of(300), Euros.ZERO, Euros.ZERO, 0));

        assertThat(budgets.free(budget)).isEqualTo(60000);
        assertThat(grants.receive(grant, 2, TransferId.random(), Euros.of(101), budgets.today()))
                .isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(100)));
        assertThat(grants.receive(grant, 2, TransferId.random(), Euros.of(100), budgets.today()))
                .isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void whatCameInAlreadyGoesBackFromWhatIsFree() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        cuts.receive(grant, 600);

        assertThat(cuts.cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.of(400), Euros.of(100), Euros.ZERO, 0));

        assertThat(budgets.free(budget)).isEqualTo(50000);
        assertThat(returned(grant)).isEqualTo(10000);
        assertThat(cuts.cut(grant, 501)).isEqualTo(new CutResult.MoreThanLeft(Euros.of(500)));
    }

    @Test
    void aCutCountsOnceHoweverOftenItIsNoted() {
        var grant = cuts.given(budget, 600);
        var id = CutId.random();

        grants.cut(grant, id, Euros.of(100), "Bezuiniging");
        grants.cut(grant, id, Euros.of(100), "Bezuiniging");

        assertThat(budgets.free(budget)).isEqualTo(50000);
    }

    @Test
    void aCutHasAnAmountAndAReason() {
        var grant = budgets.granted(budget, Euros.of(600));

        assertThat(grants.cut(grant, CutId.random(), Euros.ZERO, "Bezuiniging")).isEqualTo(new CutResult.NotAnAmount());
        assertThat(grants.cut(grant, CutId.random(), Euros.of(1), " ")).isEqualTo(new CutResult.NoReason());
    }

    @Test
    void ofReservationsThatNoLongerFitTheNewestAreMarkedFirst() {
        var grant = cuts.given(budget, 1000);
        var oldest = cuts.reserve(budget, 400);
        var middle = cuts.reserve(budget, 300);
        var newest = cuts.reserve(budget, 200);

        assertThat(cuts.cut(grant, 400)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(100), Euros.of(300), 2));

        assertThat(returned(grant)).isEqualTo(10000);
        assertThat(cuts.enter(oldest, 1)).isInstanceOf(ExpenseResult.Entered.class);
        assertThat(cuts.enter(middle, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
        assertThat(cuts.enter(newest, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
    }

    @Test
    void whateverComesFreeSettlesWhatIsOwedAndTheRestFitsAgain() {
        var grant = cuts.given(budget, 1000);
        var oldest = cuts.reserve(budget, 600);
        var newest = cuts.reserve(budget, 400);
        cuts.cut(grant, 500);
        assertThat(cuts.enter(newest, 1)).isEqualTo(new ExpenseResult.DoesNotFit());

        assertThat(reservations.release(oldest)).isEqualTo(new ReleaseResult.Released(Euros.of(600), Euros.of(500)));

        assertThat(returned(grant)).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(10000);
        assertThat(cuts.enter(newest, 1)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void moneyThatComesInOrComesBackSettlesWhatIsOwed() {
        var grant = cuts.given(budget, 1000);
        savings.save(TransferId.random(), budget, Euros.of(300));
        cuts.reserve(budget, 700);
        assertThat(cuts.cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.ZERO, Euros.of(500), 1));

        cuts.given(budget, 100);
        assertThat(returned(grant)).isEqualTo(10000);
        savings.unsave(TransferId.random(), budget, Euros.of(150));
        assertThat(returned(grant)).isEqualTo(25000);
        var other = budgets.filled("proef", "Blok C", Euros.of(1000));
        savings.support(TransferId.random(), other, budget, Euros.of(260), "Samen");
        assertThat(returned(grant)).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(1000);
    }

    @Test
    void whatWentToDwellingsIsNotTakenBackFromTheBlock() {
        budgets.label("delen", LabelPlans.shared(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 2);
        var grant = budgets.granted(block, Euros.of(100), Euros.of(40));
        cuts.receive(grant, 100);

        assertThat(cuts.cut(grant, 91)).isEqualTo(new CutResult.MoreThanLeft(Euros.of(90)));
        assertThat(cuts.cut(grant, 90)).isEqualTo(new CutResult.Cut(Euros.of(40), Euros.of(50), Euros.ZERO, 0));
        assertThat(grants.find(grant).orElseThrow().passedOn()).isEqualTo(Euros.of(50));
        assertThat(grants.find(grant).orElseThrow().cuttable()).isEqualTo(Euros.ZERO);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatWillGoOnToDwellingsIsNotExpectedToStay() {
        budgets.label("delen", LabelPlans.shared(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.granted(block, Euros.of(100));

        assertThat(books.find(block, 1)
                        .orElseThrow()
                        .outlook()
                        .years()
                        .getFirst()
                        .in())
                .isEqualTo(Euros.of(50));
    }

    @Test
    void aReasonOnTwoLinesIsKeptAsOne() {
        var grant = budgets.granted(budget, Euros.of(600));

        grants.cut(grant, CutId.random(), Euros.of(1), "De gemeente\nbezuinigt.");

        assertThat(grants.find(grant).orElseThrow().cuts().getFirst().reason()).isEqualTo("De gemeente bezuinigt.");
    }

    private long returned(GrantId grant) {
        return budgets.balance(
                LedgerAccount.returned(budget, grant, budgets.today().getYear()));
    }
}
