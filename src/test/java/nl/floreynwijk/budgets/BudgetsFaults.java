package nl.floreynwijk.budgets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.faults.FaultWorkload;
import nl.floreynwijk.faults.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a treasurer does with money while something is killed: an invoice, from reserving to paying. */
@TestConfiguration(proxyBeanMethods = false)
public class BudgetsFaults {

    private static final Euros AMOUNT = new Euros(500);

    /** Reservations, the transfers around them, how far the invoice is, and what the audit trail says of it. */
    private static final String NOTHING = "0 - - 0";

    private static final String RESERVED = "1 RESERVE - 0";
    private static final String ENTERED = "1 RESERVE+CLAIM READY 1";
    private static final String PAID = "1 RESERVE+CLAIM+PAY PAID 2";

    private final JdbcClient database;

    BudgetsFaults(JdbcClient database) {
        this.database = database;
    }

    /** Whose books they are; opened once by each portal that is killed. */
    private record Desk(AccountId treasurer, BudgetId budget, SupplierId supplier) {}

    /** Each step is whole or not there; the transfers and the rest of the portal say the same. */
    @Bean
    FaultWorkload invoiceWork(
            Reservations reservations, Expenses expenses, LedgerCheck check, TestBudgets budgets, TestPeople people) {
        return new FaultWorkload() {

            private @Nullable Desk desk;

            @Override
            public String name() {
                return "invoice";
            }

            @Override
            public void act(String id) {
                try {
                    pay(id, desk());
                } finally {
                    TestPeople.signOut();
                }
            }

            private void pay(String id, Desk at) {
                people.signIn(at.treasurer());
                var reservation = reservation(id);
                assertThat(reservations.reserve(
                                reservation, at.budget(), new ReservationPlan(LabelPlans.REPAIRS, "Verf", AMOUNT)))
                        .isEqualTo(new ReservationResult.Reserved(reservation));
                var plan = new ExpensePlan(reservation, at.supplier(), id, budgets.today(), AMOUNT, "Verf");
                assertThat(expenses.enter(expense(id), plan, List.of()))
                        .isEqualTo(new ExpenseResult.Entered(expense(id), ExpenseState.READY));
                assertThat(expenses.pay(expense(id), budgets.today()))
                        .isEqualTo(new ExpenseDecision.Done(ExpenseState.PAID));
            }

            private synchronized Desk desk() {
                var known = desk;
                if (known != null) {
                    return known;
                }
                var name = "treasurer-" + UUID.randomUUID();
                var treasurer = people.signedIn(name, Role.TREASURER);
                var opened = new Desk(
                        treasurer, budgets.filled("woon-pgb", name, Euros.of(1_000_000)), budgets.supplier(name));
                desk = opened;
                return opened;
            }

            @Override
            public Trace find(String id) {
                return switch (stepsOf(id)) {
                    case NOTHING, RESERVED, ENTERED -> new Trace.Absent();
                    case PAID -> new Trace.Whole();
                    case String steps -> new Trace.Half(steps);
                };
            }

            @Override
            public int strays() {
                return check.differences().size() + loose();
            }
        };
    }

    private String stepsOf(String id) {
        return database.sql("""
                        select concat_ws(' ',
                            (select count(*) from budgets_reservation where id = :reservation),
                            (select coalesce(group_concat(kind order by number separator '+'), '-') from (
                                select kind, number from budgets_transfer where from_account in (
                                    select id from budgets_account where about in (:reservation, :expense))
                                union select kind, number from budgets_transfer where to_account in (
                                    select id from budgets_account where about = :reservation)) as moved),
                            coalesce((select state from budgets_expense where id = :expense), '-'),
                            (select count(*) from access_audit_entry where object_id = :entry))
                        """)
                .param("reservation", reservation(id).value())
                .param("expense", expense(id).value())
                .param("entry", expense(id).toString())
                .query(String.class)
                .single();
    }

    /** Accounts of reservations and invoices that are not there, and the other way round. */
    private int loose() {
        return database.sql("""
                        select (select count(*) from budgets_account a
                                left join budgets_reservation r on r.id = a.about
                                left join budgets_expense e on e.id = a.about
                                where a.kind in ('RESERVED', 'CLAIMED') and r.id is null and e.id is null)
                            + (select count(*) from budgets_reservation r
                                left join budgets_account a on a.about = r.id where a.id is null)
                            + (select count(*) from budgets_expense e
                                left join budgets_account a on a.about = e.id where a.id is null)
                        """).query(Integer.class).single();
    }

    private static ReservationId reservation(String id) {
        return new ReservationId(UUID.nameUUIDFromBytes(("reservation " + id).getBytes(UTF_8)));
    }

    private static ExpenseId expense(String id) {
        return new ExpenseId(UUID.nameUUIDFromBytes(("expense " + id).getBytes(UTF_8)));
    }
}
