package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CutsTest {

    @Autowired
    Grants grants;

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    Savings savings;

    @Autowired
    CutRound round;

    @Autowired
    CutNotices notices;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient database;

    private AccountId anna = AccountId.random();
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void keepTheBooks() {
        anna = people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.opened("proef", "Blok A");
    }

    @Test
    void aDwellingThatOwesGivesBackFromItsPartOfTheBlocksMoney() {
        budgets.label("delen", LabelPlans.shared(100, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 1);
        grants.receive(budgets.granted(block, Euros.of(100)), 1, TransferId.random(), Euros.of(100), budgets.today());
        var dwelling = new BudgetId(database.sql("select id from budgets_budget where label = 'klusbudget'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single());
        var own = budgets.granted(dwelling, Euros.of(50));
        receive(own, 1, 50);
        reserve(dwelling, 150);
        assertThat(cut(own, 50)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.ZERO, Euros.of(50), 1));

        grants.receive(budgets.granted(block, Euros.of(60)), 1, TransferId.random(), Euros.of(60), budgets.today());

        assertThat(budgets.free(dwelling)).isEqualTo(1000);
    }

    @Test
    void whatIsStillToComeLapsesFirst() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        receive(grant, 1, 600);

        assertThat(cut(grant, 300)).isEqualTo(new CutResult.Cut(Euros.of(300), Euros.ZERO, Euros.ZERO, 0));

        assertThat(budgets.free(budget)).isEqualTo(60000);
        assertThat(receive(grant, 2, 101)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(100)));
        assertThat(receive(grant, 2, 100)).isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void whatCameInAlreadyGoesBackFromWhatIsFree() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        receive(grant, 1, 600);

        assertThat(cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.of(400), Euros.of(100), Euros.ZERO, 0));

        assertThat(budgets.free(budget)).isEqualTo(50000);
        assertThat(returned(grant)).isEqualTo(10000);
        assertThat(cut(grant, 501)).isEqualTo(new CutResult.MoreThanLeft(Euros.of(500)));
    }

    @Test
    void aCutCountsOnceHoweverOftenItIsNoted() {
        var grant = budgets.granted(budget, Euros.of(600));
        receive(grant, 1, 600);
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
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var oldest = reserve(budget, 400);
        var middle = reserve(budget, 300);
        var newest = reserve(budget, 200);

        assertThat(cut(grant, 400)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.of(100), Euros.of(300), 2));

        assertThat(returned(grant)).isEqualTo(10000);
        assertThat(enter(oldest, 1)).isInstanceOf(ExpenseResult.Entered.class);
        assertThat(enter(middle, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
        assertThat(enter(newest, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
    }

    @Test
    void whateverComesFreeSettlesWhatIsOwedAndTheRestFitsAgain() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var oldest = reserve(budget, 600);
        var newest = reserve(budget, 400);
        cut(grant, 500);
        assertThat(enter(newest, 1)).isEqualTo(new ExpenseResult.DoesNotFit());

        assertThat(reservations.release(oldest)).isEqualTo(new ReleaseResult.Released(Euros.of(600)));

        assertThat(returned(grant)).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(10000);
        assertThat(enter(newest, 1)).isInstanceOf(ExpenseResult.Entered.class);
    }

    @Test
    void moneyThatComesInOrComesBackSettlesWhatIsOwed() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        savings.save(TransferId.random(), budget, Euros.of(300));
        reserve(budget, 700);
        assertThat(cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.ZERO, Euros.of(500), 1));

        receive(budgets.granted(budget, Euros.of(100)), 1, 100);
        assertThat(returned(grant)).isEqualTo(10000);
        savings.unsave(TransferId.random(), budget, Euros.of(150));
        assertThat(returned(grant)).isEqualTo(25000);
        var other = budgets.filled("proef", "Blok C", Euros.of(1000));
        savings.support(TransferId.random(), other, budget, Euros.of(260), "Samen");
        assertThat(returned(grant)).isEqualTo(50000);
        assertThat(budgets.free(budget)).isEqualTo(1000);
    }

    @Test
    void whatACancelledInvoiceGivesBackDoesNotFitAsLongAsMoneyIsOwed() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var doors = reserve(budget, 1000);
        var invoice = (ExpenseResult.Entered) enter(doors, 1000);
        assertThat(cut(grant, 500)).isEqualTo(new CutResult.Cut(Euros.ZERO, Euros.ZERO, Euros.of(500), 0));

        expenses.cancel(invoice.id(), "Niet geleverd");
        round.tell();

        assertThat(mailsTo(anna)).singleElement(as(STRING)).contains("Deuren", "Bezuiniging");
        assertThat(enter(doors, 1)).isEqualTo(new ExpenseResult.DoesNotFit());
    }

    private ReceiptResult receive(GrantId grant, int instalment, long euros) {
        return grants.receive(grant, instalment, TransferId.random(), Euros.of(euros), budgets.today());
    }

    @Test
    void whoeverLivesInTheBlockHearsWhatNoLongerFits() {
        var ria = livingInTheBlock("Ria");
        people.signedIn("Pieter", Role.TREASURER);
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        reserve(budget, 900);
        var id = CutId.random();

        grants.cut(grant, id, Euros.of(400), "De gemeente bezuinigt.");
        grants.cut(grant, id, Euros.of(400), "De gemeente bezuinigt.");

        round.tell();
        assertThat(mailsTo(ria))
                .singleElement(as(STRING))
                .contains("€ 400,00 minder", "Blok A", "De gemeente bezuinigt.", "Deuren", "/potjes/" + budget)
                .doesNotContain("en nog");
        assertThat(database.sql("select reason from budgets_transfer where kind = 'CUT'")
                        .query(String.class)
                        .single())
                .isEqualTo("De gemeente bezuinigt.");
    }

    @Test
    void ofACutThatEverythingStillFitsNobodyIsMailed() {
        var ria = livingInTheBlock("Ria");
        people.signedIn("Pieter", Role.TREASURER);
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        reserve(budget, 500);

        cut(grant, 500);
        round.tell();

        assertThat(mailsTo(ria)).isEmpty();
    }

    @Test
    void whoeverReservedIsMailedAboutABudgetOfAll() {
        var street = budgets.openedForStreet("proef", "Bomenstraat");
        var pieter = people.signedIn("Pieter", Role.TREASURER);
        var grant = budgets.granted(street, Euros.of(100));
        receive(grant, 1, 100);
        reserve(street, 100);

        cut(grant, 100);
        round.tell();

        assertThat(mailsTo(pieter)).hasSize(1);
    }

    @Test
    void whoeverReservedAndKeepsTheBooksNoLongerIsNotMailed() {
        var street = budgets.openedForStreet("proef", "Bomenstraat");
        var pieter = people.signedIn("Pieter", Role.TREASURER);
        var grant = budgets.granted(street, Euros.of(100));
        receive(grant, 1, 100);
        reserve(street, 100);
        database.sql("delete from access_role_grant where account_id = :account")
                .param("account", pieter.value())
                .update();
        people.signIn(anna);

        cut(grant, 100);
        round.tell();

        assertThat(mailsTo(pieter)).isEmpty();
    }

    @Test
    void ofOnePersonsBudgetTheMailSaysOnlyThatThereIsLess() {
        var ria = people.open("Ria", Role.MEMBER);
        budgets.label("zorg", Scale.PERSON, LabelPlans.ruled());
        var own = budgets.openedForPerson("zorg", ria, "Ria de Vries");
        var grant = budgets.granted(own, Euros.of(100));
        receive(grant, 1, 100);
        reserve(own, 100);

        cut(grant, 100);
        round.tell();

        assertThat(mailsTo(ria))
                .singleElement(as(STRING))
                .contains("In een van uw potjes is minder geld", "/potjes/" + own)
                .doesNotContain("Deuren", "Bezuiniging", "de Vries", "100,00");
    }

    @Test
    void ofAReservationPeopleHearOnceForEachCut() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        var doors = reserve(budget, 1000);
        cut(grant, 100);
        round.tell();

        notices.note(budget, List.of(doors));
        round.tell();
        assertThat(mailsTo(anna)).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        cut(grant, 100);
        notices.note(budget, List.of(doors));
        round.tell();
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void whatFitsAgainBeforeAnybodyHeardIsNotToldOf() {
        var grant = budgets.granted(budget, Euros.of(1000));
        receive(grant, 1, 1000);
        reserve(budget, 1000);
        cut(grant, 100);
        receive(budgets.granted(budget, Euros.of(100)), 1, 100);

        round.tell();

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(database.sql("select count(*) from budgets_unfit_notice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWentToDwellingsIsNotTakenBackFromTheBlock() {
        budgets.label("delen", LabelPlans.shared(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 2);
        var grant = budgets.granted(block, Euros.of(100), Euros.of(40));
        receive(grant, 1, 100);

        assertThat(cut(grant, 91)).isEqualTo(new CutResult.MoreThanLeft(Euros.of(90)));
        assertThat(cut(grant, 90)).isEqualTo(new CutResult.Cut(Euros.of(40), Euros.of(50), Euros.ZERO, 0));
        assertThat(grants.find(grant).orElseThrow().passedOn()).isEqualTo(Euros.of(50));
        assertThat(grants.find(grant).orElseThrow().cuttable()).isEqualTo(Euros.ZERO);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aReasonOnTwoLinesIsKeptAsOne() {
        var grant = budgets.granted(budget, Euros.of(600));

        grants.cut(grant, CutId.random(), Euros.of(1), "De gemeente\nbezuinigt.");

        assertThat(grants.find(grant).orElseThrow().cuts().getFirst().reason()).isEqualTo("De gemeente bezuinigt.");
    }

    private AccountId livingInTheBlock(String name) {
        var account = members.signedIn(name);
        database.sql("""
                        update membership_residence set block_id = (select cast(holder as uuid) from budgets_budget
                            where id = :budget)
                        where current_of in (select id from membership_member where account_id = :account)
                        """)
                .param("budget", budget.value())
                .param("account", account.value())
                .update();
        return account;
    }

    private List<String> mailsTo(AccountId account) {
        return database.sql("select text from notification_mail where account_id = :account and kind = 'budgets.cuts'")
                .param("account", account.value())
                .query((row, _) -> row.getString("text"))
                .list();
    }

    private CutResult cut(GrantId grant, long euros) {
        return grants.cut(grant, CutId.random(), Euros.of(euros), "Bezuiniging");
    }

    private ReservationId reserve(BudgetId from, long euros) {
        clock.advance(Duration.ofSeconds(1));
        var id = ReservationId.random();
        assertThat(reservations.reserve(id, from, new ReservationPlan(REPAIRS, "Deuren", Euros.of(euros))))
                .isEqualTo(new ReservationResult.Reserved(id));
        return id;
    }

    private ExpenseResult enter(ReservationId reservation, long euros) {
        var id = ExpenseId.random();
        var supplier = budgets.supplier("Bouw " + id);
        var plan = new ExpensePlan(reservation, supplier, "1", budgets.today(), Euros.of(euros), "Verf");
        return expenses.enter(id, plan, List.of());
    }

    private long returned(GrantId grant) {
        return budgets.balance(
                LedgerAccount.returned(budget, grant, budgets.today().getYear()));
    }
}
