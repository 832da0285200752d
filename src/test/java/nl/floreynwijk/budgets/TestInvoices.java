package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money with invoices on it, for tests; whoever is signed in is a treasurer. */
@Component
public class TestInvoices {

    private static final List<String> TABLES = List.of(
            "budgets_line_transfer",
            "budgets_statement_line",
            "budgets_statement",
            "budgets_ordered",
            "budgets_order_line",
            "budgets_order",
            "budgets_expense_document",
            "budgets_expense",
            "budgets_receipt",
            "budgets_cut",
            "budgets_grant_document",
            "budgets_grant",
            "budgets_funder",
            "budgets_reservation",
            "budgets_supplier",
            "budgets_planned_work",
            "budgets_transfer",
            "budgets_account",
            "budgets_year",
            "budgets_budget",
            "attachments_file",
            "places_block");

    private final TestBudgets budgets;
    private final Grants grants;
    private final Reservations reservations;
    private final Suppliers suppliers;
    private final Expenses expenses;
    private final PaymentOrders orders;
    private final AttachmentCheck check;
    private final JdbcClient database;
    private final SpringLiquibase liquibase;
    private final Clock clock;

    TestInvoices(
            TestBudgets budgets,
            Grants grants,
            Reservations reservations,
            Suppliers suppliers,
            Expenses expenses,
            PaymentOrders orders,
            AttachmentCheck check,
            JdbcClient database,
            SpringLiquibase liquibase,
            Clock clock) {
        this.budgets = budgets;
        this.grants = grants;
        this.reservations = reservations;
        this.suppliers = suppliers;
        this.expenses = expenses;
        this.orders = orders;
        this.check = check;
        this.database = database;
        this.liquibase = liquibase;
        this.clock = clock;
    }

    /** A grant of Portaal for a new block budget, of which nothing came in yet. */
    public GrantId promised(String block, long... instalments) {
        var funder = FunderId.random();
        database.sql("insert into budgets_funder (id, name, kind, version) values (:id, :name, 'CORPORATION', 0)")
                .param("id", funder.value())
                .param("name", "Portaal " + block)
                .update();
        var parts = Arrays.stream(instalments)
                .mapToObj(it -> new GrantPlan.Part(today(), Euros.of(it)))
                .toList();
        var id = GrantId.random();
        var plan = new GrantPlan(
                funder,
                budgets.opened("blokbudget", block),
                "Onderhoud " + block,
                Amounts.sum(parts.stream().map(GrantPlan.Part::amount)),
                today(),
                today().plusYears(1),
                parts,
                List.of());
        assertThat(grants.record(id, plan)).isInstanceOf(GrantResult.Recorded.class);
        return id;
    }

    /** A reservation of so many euros, all that a new block budget holds. */
    public ReservationId reserved(String block, long euros) {
        var grant = promised(block, euros);
        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(euros), today()))
                .isInstanceOf(ReceiptResult.Received.class);
        var budget = new BudgetId(database.sql("select budget_id from budgets_grant where id = :id")
                .param("id", grant.value())
                .query(UUID.class)
                .single());
        var id = ReservationId.random();
        var plan = new ReservationPlan(new PurposeCode("repairs"), "Portiek " + block, Euros.of(euros));
        assertThat(reservations.reserve(id, budget, plan)).isInstanceOf(ReservationResult.Reserved.class);
        return id;
    }

    public SupplierId supplier(String name, String iban) {
        return ((SupplierResult.Kept) suppliers.add(new SupplierPlan(name, iban, false))).id();
    }

    /** Up to 500 euros one treasurer is enough, and it can be paid. */
    public ExpenseId entered(ReservationId reservation, SupplierId supplier, String number, Euros amount) {
        var plan = new ExpensePlan(reservation, supplier, number, today(), amount, "Werk aan de portiek");
        var result = expenses.enter(ExpenseId.random(), plan, List.of(TestFiles.checkedPdf(check, "Factuur.pdf")));
        assertThat(result).isInstanceOf(ExpenseResult.Entered.class);
        return ((ExpenseResult.Entered) result).id();
    }

    /** It goes to the bank at once. */
    public OrderId orderElsewhere(ExpenseId... chosen) {
        var id = OrderId.random();
        assertThat(orders.make(id, Set.of(chosen), today())).isInstanceOf(OrderResult.Made.class);
        return id;
    }

    /** The payment file that somebody made last. */
    public OrderId newestOrder() {
        return new OrderId(database.sql("select id from budgets_order order by made_at desc limit 1")
                .query(UUID.class)
                .single());
    }

    public ExpenseState stateOf(ExpenseId expense) {
        return database.sql("select state from budgets_expense where id = :id")
                .param("id", expense.value())
                .query(ExpenseState.class)
                .single();
    }

    /** What a bank would say of the payments in this order: one line each, with that factor before the amounts. */
    public TestStatement answer(TestStatement statement, OrderId order, int factor, String returnReason) {
        database.sql(
                        "select cents, end_to_end_id, creditor from budgets_order_line where order_id = :id order by number")
                .param("id", order.value())
                .query((row, _) -> statement.line(
                        factor * row.getLong("cents"),
                        row.getString("creditor"),
                        row.getString("end_to_end_id"),
                        returnReason))
                .list();
        return statement;
    }

    /** Closes the books of a year, as they are. */
    public void close(int year) {
        database.sql("update budgets_year set closed_at = :now, closed_by = uuid() where year = :year")
                .param("now", clock.instant().plusSeconds(1))
                .param("year", year)
                .update();
    }

    public Path file(String content) {
        try {
            var file = Files.createTempFile("portal-", ".test");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** Removes the budget of this block with all that happened to it, and the statement of this name. */
    public void forget(String block, String bankStatement) throws SQLException {
        var budget = "(select id from budgets_budget where name = '%s')".formatted(block);
        var reservation = "(select id from budgets_reservation where budget_id in %s)".formatted(budget);
        var expense = "(select id from budgets_expense where reservation_id in %s)".formatted(reservation);
        var grant = "(select id from budgets_grant where budget_id in %s)".formatted(budget);
        try (var owner = liquibase.getDataSource().getConnection();
                var statement = owner.createStatement()) {
            for (var what : List.of(
                    "budgets_line_transfer where line_id in (select id from budgets_statement_line where statement_id in (select id from budgets_statement where statement_id = '%s'))"
                            .formatted(bankStatement),
                    "budgets_statement_line where statement_id in (select id from budgets_statement where statement_id = '%s')"
                            .formatted(bankStatement),
                    "budgets_statement where statement_id = '%s'".formatted(bankStatement),
                    "budgets_ordered where expense_id in " + expense,
                    "budgets_order_line where expense_id in " + expense,
                    "budgets_order where id not in (select order_id from budgets_order_line)",
                    "budgets_expense_document where expense_id in " + expense,
                    "budgets_expense where reservation_id in " + reservation,
                    "budgets_reservation where budget_id in " + budget,
                    "budgets_receipt where grant_id in " + grant,
                    "budgets_grant_document where grant_id in " + grant,
                    "budgets_grant where budget_id in " + budget,
                    "budgets_funder where name = 'Portaal %s'".formatted(block),
                    "budgets_transfer where from_budget in " + budget,
                    "budgets_account where budget_id in " + budget,
                    "budgets_budget where name = '%s'".formatted(block),
                    "places_block where name = '%s'".formatted(block),
                    "budgets_supplier where id not in (select supplier_id from budgets_expense)")) {
                statement.execute("delete from " + what);
            }
        }
    }

    /** Removes what tests left that were not rolled back; the portal's own account may not. */
    public void forgetAll() throws SQLException {
        try (var owner = liquibase.getDataSource().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("update budgets_transfer set reverses = null");
            for (var table : TABLES) {
                statement.execute("delete from " + table);
            }
        }
    }
}
