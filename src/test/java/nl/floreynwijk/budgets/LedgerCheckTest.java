package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.Difference.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody tampers with the rights of the owner, whom nothing stops; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LedgerCheckTest {

    @Autowired
    LedgerCheck check;

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    Savings savings;

    @Autowired
    Reversals reversals;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private final ReservationId doors = ReservationId.random();
    private final ReservationId closed = ReservationId.random();
    private final ExpenseId invoice = ExpenseId.random();
    private final TransferId saving = TransferId.random();
    private final TransferId mistake = TransferId.random();
    private BudgetId budget = BudgetId.random();

    /** Something of everything. */
    @BeforeEach
    void keepBooks() {
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.filled("proef", "Blok A", Euros.of(1000));
        for (var reservation : List.of(doors, closed)) {
            reservations.reserve(reservation, budget, new ReservationPlan(REPAIRS, "Deuren", Euros.of(300)));
        }
        reservations.release(closed);
        var plan = new ExpensePlan(doors, budgets.supplier("Bouw BV"), "1", budgets.today(), Euros.of(100), "Verf");
        expenses.enter(invoice, plan, List.of());
        savings.save(saving, budget, Euros.of(50));
        savings.save(mistake, budget, Euros.of(60));
        reversals.reverse(mistake, "Vergist");
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Books.forget(liquibase);
    }

    @Test
    void booksThatAreRightAddUp() {
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aBalanceThatIsNotTheSumOfItsTransfersIsFound() throws SQLException {
        tamper("update budgets_account set balance_cents = balance_cents - 1 where id = ?", free());

        assertThat(check.differences())
                .contains(new Difference(Kind.BALANCE, free(), new Euros(65000), new Euros(64999)))
                .extracting(Difference::kind)
                .containsExactly(Kind.BALANCE, Kind.TOTAL);
    }

    @Test
    void aTransferThatWasChangedIsFound() throws SQLException {
        tamper("update budgets_transfer set cents = cents + 1 where id = ?", saving.value());

        assertThat(kinds()).containsExactly(Kind.BALANCE, Kind.BALANCE);
    }

    @Test
    void aTransferThatWasRemovedIsFound() throws SQLException {
        tamper("delete from budgets_transfer where id = ?", saving.value());

        assertThat(kinds()).containsExactly(Kind.BALANCE, Kind.BALANCE);
    }

    @Test
    void anAccountBelowItsFloorIsFound() throws SQLException {
        Books.tamper(
                liquibase,
                "set check_constraint_checks = 0",
                "update budgets_account set floor_cents = 65001 where id = '" + free() + "'");

        assertThat(kinds()).containsExactly(Kind.FLOOR);
    }

    @Test
    void aTransferBetweenTheWrongKindsOfAccountIsFound() throws SQLException {
        tamper("update budgets_transfer set kind = 'RESERVE' where id = ?", saving.value());

        assertThat(kinds()).containsExactly(Kind.TRANSFER);
    }

    @Test
    void aTransferOfAnotherBudgetThanItsAccountsIsFound() throws SQLException {
        tamper("update budgets_transfer set to_budget = uuid() where id = ?", saving.value());

        assertThat(kinds()).containsExactly(Kind.TRANSFER);
    }

    @Test
    void moneyThatCameInInAnotherYearThanItsAccountCountsIsFound() throws SQLException {
        tamper("update budgets_transfer set booked_on = booked_on - interval 1 year where kind = 'RECEIVE'");

        assertThat(kinds()).containsExactly(Kind.TRANSFER);
    }

    @Test
    void aReversalThatIsNotWhatItReversesIsFound() throws SQLException {
        tamper("update budgets_transfer set reverses = ? where reverses is not null", saving.value());

        assertThat(kinds()).containsExactly(Kind.REVERSAL);
    }

    @Test
    void aTransferThatWasBookedAfterItsYearClosedIsFound() throws SQLException {
        tamper("update budgets_year set closed_at = now() - interval 1 day, closed_by = uuid()");

        assertThat(kinds()).hasSize(8).containsOnly(Kind.CLOSED_YEAR);
    }

    @Test
    void aClosedReservationWithMoneyInItIsFound() throws SQLException {
        tamper("update budgets_reservation set closed_at = now() where id = ?", doors.value());

        assertThat(check.differences())
                .containsExactly(new Difference(Kind.RESERVATION, doors.value(), Euros.ZERO, Euros.of(200)));
    }

    @Test
    void anInvoiceThatClaimsAnotherAmountIsFound() throws SQLException {
        tamper("update budgets_expense set cents = 9999 where id = ?", invoice.value());

        assertThat(check.differences())
                .containsExactly(new Difference(Kind.EXPENSE, invoice.value(), new Euros(9999), Euros.of(100)));
    }

    @Test
    void anInvoiceThatIsSaidToBePaidIsFound() throws SQLException {
        tamper("update budgets_expense set state = 'PAID', paid_on = now() where id = ?", invoice.value());

        assertThat(kinds()).containsExactly(Kind.EXPENSE);
    }

    @Test
    void aGrantThatSaysOtherMoneyThanWasBookedIsFound() throws SQLException {
        tamper("update budgets_instalment set received_cents = received_cents - 1");

        assertThat(check.differences())
                .singleElement()
                .extracting(Difference::kind, Difference::expected, Difference::found)
                .containsExactly(Kind.GRANT_RECEIVED, Euros.of(1000), new Euros(99999));
    }

    @Test
    void aGrantThatSaysItGaveBackOtherMoneyThanWasBookedIsFound() throws SQLException {
        tamper("update budgets_grant set given_back_cents = 1");

        assertThat(check.differences())
                .singleElement()
                .extracting(Difference::kind, Difference::expected, Difference::found)
                .containsExactly(Kind.GRANT_GIVEN_BACK, Euros.ZERO, new Euros(1));
    }

    private void tamper(String statement, UUID... values) throws SQLException {
        Books.tamper(liquibase, values.length == 0 ? statement : statement.replace("?", "'" + values[0] + "'"));
    }

    private List<Kind> kinds() {
        return check.differences().stream().map(Difference::kind).toList();
    }

    private UUID free() {
        return LedgerAccount.free(budget).id();
    }
}
