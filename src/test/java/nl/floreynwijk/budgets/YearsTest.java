package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class YearsTest {

    @Autowired
    Years years;

    @Autowired
    Grants grants;

    @Autowired
    Reservations reservations;

    @Autowired
    LedgerCheck check;

    @Autowired
    Ledger ledger;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private int last = 2000;

    @BeforeEach
    void keepTheBooks() {
        people.signedIn("anna", Role.TREASURER);
        last = budgets.today().getYear() - 1;
    }

    @Test
    void whatIsKeptStaysFree() {
        var budget = carrying(CarryOver.KEEP, Optional.empty(), 100);

        assertThat(years.preview(last).ends()).isEmpty();
        assertThat(close()).isEqualTo(new ClosingResult.Closed(last));
        assertThat(budgets.free(budget)).isEqualTo(10000);
    }

    @Test
    void whatIsSavedGoesToTheSavingsPotOnTheLastDay() {
        var budget = carrying(CarryOver.SAVE, Optional.empty(), 100);

        assertThat(years.preview(last).ends()).containsExactly(end(budget, 100, 100, 0));
        assertThat(close()).isEqualTo(new ClosingResult.Closed(last));

        assertThat(budgets.free(budget)).isZero();
        assertThat(budgets.balance(LedgerAccount.saved(budget))).isEqualTo(10000);
        assertThat(database.sql("select booked_on from budgets_transfer where kind = 'SAVE'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(last, Month.DECEMBER, 31));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatIsReturnedGoesToWhoGaveLast() {
        var budget = carrying(CarryOver.RETURN, Optional.empty(), 100);
        var newer = budgets.granted(budget, Euros.of(60));
        budgets.receive(newer, 1, Euros.of(60), LocalDate.of(last, 7, 1));

        close();

        assertThat(budgets.free(budget)).isZero();
        assertThat(budgets.balance(LedgerAccount.returned(budget, newer, last))).isEqualTo(6000);
        assertThat(returned()).isEqualTo(16000);
    }

    @Test
    void moreThanTheMostThatIsKeptGoesBack() {
        var budget = carrying(CarryOver.KEEP, Optional.of(Euros.of(30)), 100);

        assertThat(years.preview(last).ends()).containsExactly(end(budget, 100, 0, 70));
        close();
        assertThat(budgets.free(budget)).isEqualTo(3000);
        assertThat(returned()).isEqualTo(7000);
    }

    @Test
    void moreThanTheMostThatIsSavedGoesBack() {
        var budget = carrying(CarryOver.SAVE, Optional.of(Euros.of(30)), 100);

        assertThat(years.preview(last).ends()).containsExactly(end(budget, 100, 30, 70));
        close();
        assertThat(budgets.balance(LedgerAccount.saved(budget))).isEqualTo(3000);
        assertThat(returned()).isEqualTo(7000);
    }

    @Test
    void aDwellingGivesBackItsPartOfWhatItsBlockGot() {
        budgets.label("terug", Scale.DWELLING, LabelPlans.carrying(CarryOver.RETURN, Optional.empty()));
        budgets.label("delen", LabelPlans.shared(50, "terug"));
        var block = budgets.opened("delen", "Blok A");
        budgets.dwellings(block, 2);
        var grant = budgets.granted(block, Euros.of(100));
        budgets.receive(grant, 1, Euros.of(100), LocalDate.of(last, Month.MAY, 1));

        var preview = years.preview(last);
        assertThat(preview.ends()).extracting(YearEnd::returned).containsExactly(Euros.of(25), Euros.of(25));
        assertThat(preview.returned()).isEqualTo(Euros.of(50));
        assertThat(close()).isEqualTo(new ClosingResult.Closed(last));

        assertThat(budgets.free(block)).isEqualTo(5000);
        assertThat(returned()).isEqualTo(5000);
        assertThat(grants.find(grant).orElseThrow().givenBack()).isEqualTo(Euros.of(50));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void nobodyGetsBackMoreThanTheyGaveThisBudget() {
        budgets.label("delen", LabelPlans.sharedAndReturned(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok A");
        budgets.dwellings(block, 1);
        var older = budgets.granted(block, Euros.of(100));
        var newer = budgets.granted(block, Euros.of(100));
        budgets.receive(older, 1, Euros.of(100), LocalDate.of(last, Month.MAY, 1));
        budgets.receive(newer, 1, Euros.of(100), LocalDate.of(last, Month.MAY, 1));

        close();

        assertThat(budgets.free(block)).isZero();
        assertThat(budgets.balance(LedgerAccount.returned(block, older, last))).isEqualTo(5000);
        assertThat(budgets.balance(LedgerAccount.returned(block, newer, last))).isEqualTo(5000);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void helpOfAnotherBudgetStays() {
        var budget = carrying(CarryOver.RETURN, Optional.empty(), 100);
        budgets.label("blijft", LabelPlans.carrying(CarryOver.KEEP, Optional.empty()));
        var other = budgets.opened("blijft", "Blok B");
        budgets.receive(budgets.granted(other, Euros.of(40)), 1, Euros.of(40), LocalDate.of(last, Month.MAY, 1));
        assertThat(ledger.post(Transfer.of(
                        TransferId.random(),
                        TransferKind.SUPPORT,
                        LedgerAccount.free(other),
                        LedgerAccount.free(budget),
                        Euros.of(40),
                        LocalDate.of(last, Month.JUNE, 1))))
                .isEqualTo(new Posting.Posted());

        assertThat(years.preview(last).ends()).containsExactly(end(budget, 140, 0, 100));
        close();
        assertThat(budgets.free(budget)).isEqualTo(4000);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatWasGrantedInTheNewYearIsNotGivenBackForTheOldOne() {
        var budget = carrying(CarryOver.RETURN, Optional.empty(), 100);
        var newer = budgets.granted(budget, Euros.of(60));
        budgets.receive(newer, 1, Euros.of(60), budgets.today());

        close();

        assertThat(budgets.free(budget)).isEqualTo(6000);
        assertThat(budgets.balance(LedgerAccount.returned(budget, newer, last))).isZero();
    }

    @Test
    void whatHasNothingToHappenIsNotShown() {
        carrying(CarryOver.RETURN, Optional.empty(), 100);
        budgets.opened("proef", "Blok leeg");

        assertThat(years.preview(last).ends()).extracting(YearEnd::name).containsExactly("Blok A");
    }

    @Test
    void ofManyBudgetsTheFirstAreShownAndAllAreAddedUp() {
        var ends = Collections.nCopies(3, end(BudgetId.random(), 50, 20, 30));

        var preview = YearPreview.of(ends, 2);

        assertThat(preview.ends()).hasSize(2);
        assertThat(preview.more()).isEqualTo(1);
        assertThat(preview.saved()).isEqualTo(Euros.of(60));
        assertThat(preview.returned()).isEqualTo(Euros.of(90));
    }

    @Test
    void whatCameInSinceThenIsOfTheNewYear() {
        var budget = carrying(CarryOver.SAVE, Optional.empty(), 100);
        budgets.receive(budgets.granted(budget, Euros.of(50)), 1, Euros.of(50), budgets.today());

        close();

        assertThat(budgets.free(budget)).isEqualTo(5000);
    }

    @Test
    void whatWasDecidedOnSinceThenIsNotCarriedOver() {
        var budget = carrying(CarryOver.SAVE, Optional.empty(), 100);
        reservations.reserve(ReservationId.random(), budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(70)));

        assertThat(years.preview(last).ends()).containsExactly(end(budget, 30, 30, 0));
        close();
        assertThat(budgets.free(budget)).isZero();
    }

    @Test
    void aClosedYearTakesNothingMoreAndIsClosedOnce() {
        var budget = carrying(CarryOver.KEEP, Optional.empty(), 100);
        close();

        assertThat(close()).isEqualTo(new ClosingResult.ClosedAlready());
        assertThat(receive(budget, LocalDate.of(last, 12, 31))).isEqualTo(new ReceiptResult.YearClosed(last));
        assertThat(receive(budget, budgets.today())).isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void beforeAClosedYearNothingIsBookedEither() {
        var budget = carrying(CarryOver.KEEP, Optional.empty(), 100);
        close();

        assertThat(receive(budget, LocalDate.of(last - 1, 12, 31))).isEqualTo(new ReceiptResult.YearClosed(last - 1));
        assertThat(years.all()).extracting(YearSummary::year).doesNotContain(last - 1);
    }

    @Test
    void yearsAreClosedInTheirOrder() {
        var budget = carrying(CarryOver.KEEP, Optional.empty(), 100);
        receive(budget, LocalDate.of(last - 1, 12, 31));

        assertThat(close()).isEqualTo(new ClosingResult.EarlierIsOpen(last - 1));
        assertThat(years.close(last - 1)).isEqualTo(new ClosingResult.Closed(last - 1));
        assertThat(close()).isEqualTo(new ClosingResult.Closed(last));
    }

    @Test
    void aYearThatIsNotOverIsNotClosed() {
        carrying(CarryOver.KEEP, Optional.empty(), 100);

        assertThat(years.close(last + 1)).isEqualTo(new ClosingResult.NotOver());
        assertThat(years.close(last + 2)).isEqualTo(new ClosingResult.NotOver());
    }

    @Test
    void booksThatDoNotAddUpAreNotClosed() {
        var budget = carrying(CarryOver.KEEP, Optional.empty(), 100);
        database.sql("update budgets_account set balance_cents = balance_cents + 1 where id = ?")
                .param(LedgerAccount.free(budget).id())
                .update();

        assertThat(close()).isEqualTo(new ClosingResult.DoesNotAddUp(2));
        assertThat(receive(budget, LocalDate.of(last, 12, 31))).isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void eachYearSaysWhatCameInAndWentOut() {
        var budget = carrying(CarryOver.RETURN, Optional.empty(), 100);
        receive(budget, budgets.today());
        close();

        assertThat(years.all())
                .extracting(
                        YearSummary::year, YearSummary::in, it -> it.closedAt().isPresent())
                .containsExactly(tuple(last + 1, Euros.of(10), false), tuple(last, Euros.ZERO, true));
    }

    /** A budget whose label carries over like this, with money of the first of May of last year. */
    private BudgetId carrying(CarryOver rule, Optional<Euros> most, long euros) {
        budgets.label("proef", LabelPlans.carrying(rule, most));
        var budget = budgets.opened("proef", "Blok A");
        budgets.receive(budgets.granted(budget, Euros.of(euros)), 1, Euros.of(euros), LocalDate.of(last, Month.MAY, 1));
        return budget;
    }

    private ReceiptResult receive(BudgetId budget, LocalDate day) {
        var grant = budgets.granted(budget, Euros.of(10));
        return grants.receive(grant, 1, TransferId.random(), Euros.of(10), day);
    }

    private ClosingResult close() {
        return years.close(last);
    }

    private long returned() {
        return database.sql("select sum(balance_cents) from budgets_account where kind = 'RETURNED'")
                .query(Long.class)
                .single();
    }

    private static YearEnd end(BudgetId budget, long left, long saved, long returned) {
        return new YearEnd(
                budget, "Blok A", "Proefpotje", "Trial budget", Euros.of(left), Euros.of(saved), Euros.of(returned));
    }
}
