package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ten thousand random operations by four treasurers at once; it commits, so nothing is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BooksModelTest {

    private static final long SEED = 20260706;
    private static final int TREASURERS = 4;
    private static final int OPERATIONS = 10_000 / TREASURERS;

    private static final Euros OVERDRAFT = Euros.of(100);
    private static final Euros MOST_AT_ONCE = Euros.of(180);
    private static final Euros TWO_PEOPLE_ABOVE = Euros.of(120);
    private static final Euros PROMISED = Euros.of(30_000);

    @Autowired
    Grants grants;

    @Autowired
    Reservations reservations;

    @Autowired
    Expenses expenses;

    @Autowired
    Savings savings;

    @Autowired
    Reversals reversals;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    private List<BusyTreasurer> treasurers = List.of();

    @BeforeEach
    void fourTreasurersWithOneBudgetToShare() {
        var second = signedIn("second", Role.BOARD);
        signedIn("first", Role.TREASURER);
        budgets.label(
                "eigen",
                LabelPlans.overdrawn(
                        OVERDRAFT,
                        new SpendRule(RuleKind.MOST_AT_ONCE, MOST_AT_ONCE),
                        new SpendRule(RuleKind.TWO_PEOPLE_ABOVE, TWO_PEOPLE_ABOVE)));
        budgets.label("samen", LabelPlans.ruled());
        var shared = budgets.filled("samen", "Samen", Euros.of(1000));
        var supplier = budgets.supplier("Bouw BV");
        treasurers = IntStream.range(0, TREASURERS)
                .mapToObj(it -> treasurer("treasurer" + it, shared, supplier, second, new Random(SEED + it)))
                .toList();
    }

    private BusyTreasurer treasurer(
            String name, BudgetId shared, SupplierId supplier, SecurityContext second, Random random) {
        var me = signedIn(name, Role.TREASURER);
        var own = budgets.opened("eigen", name);
        return new BusyTreasurer(
                name,
                new BusyTreasurer.Desk(grants, reservations, expenses, savings, reversals, database),
                new BusyTreasurer.Money(own, shared, budgets.granted(own, PROMISED), supplier, budgets.today()),
                new PlainBooks(OVERDRAFT.cents(), MOST_AT_ONCE.cents(), TWO_PEOPLE_ABOVE.cents(), PROMISED.cents()),
                me,
                second,
                random);
    }

    private SecurityContext signedIn(String name, Role role) {
        people.signedIn(name, role);
        return SecurityContextHolder.getContext();
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Books.forget(liquibase);
    }

    @Test
    void theBooksSayWhatPlainBooksSayWhoeverWorksAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(TREASURERS)) {
            for (var work : treasurers.stream()
                    .map(it -> threads.submit(() -> it.work(OPERATIONS)))
                    .toList()) {
                work.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("Seed " + SEED, e.getCause());
        }

        assertThat(check.differences()).isEmpty();
        treasurers.forEach(this::standsAsExpected);
        assertThat(overspent()).isZero();
        replay();
    }

    private void standsAsExpected(BusyTreasurer treasurer) {
        var expected = treasurer.plain().totals();
        var found = new HashMap<AccountKind, Long>();
        expected.keySet().forEach(it -> found.put(it, 0L));
        database.sql("select kind, sum(balance_cents) from budgets_account where budget_id = ? group by kind")
                .param(treasurer.budget().value())
                .query((row, _) -> found.put(AccountKind.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        assertThat(found).isEqualTo(expected);
        treasurer.plain().left().forEach((id, left) -> assertThat(
                        budgets.balance(LedgerAccount.reserved(treasurer.budget(), id)))
                .isEqualTo(left));
    }

    /** How many reservations were spent beyond their amount. */
    private int overspent() {
        return database.sql("""
                        select count(*) from (
                            select r.id from budgets_reservation r
                            join budgets_account a on a.about = r.id and a.kind = 'RESERVED'
                            join budgets_transfer t on t.kind = 'CLAIM' and a.id in (t.from_account, t.to_account)
                            group by r.id, r.cents
                            having sum(if(t.reverses is null, t.cents, -t.cents)) > r.cents) as too_much
                        """).query(Integer.class).single();
    }

    private record Booked(
            UUID id,
            UUID from,
            UUID to,
            long cents,
            @Nullable UUID reverses) {

        static Booked of(ResultSet row) throws SQLException {
            return new Booked(
                    row.getObject("id", UUID.class),
                    row.getObject("from_account", UUID.class),
                    row.getObject("to_account", UUID.class),
                    row.getLong("cents"),
                    row.getObject("reverses", UUID.class));
        }

        boolean mirrors(@Nullable Booked other) {
            return other != null
                    && from.equals(other.to)
                    && to.equals(other.from)
                    && cents == other.cents
                    && other.reverses == null;
        }
    }

    /** Books all transfers once more in their order: no account was below its floor at any moment. */
    private void replay() {
        var floors = floors();
        var balances = new HashMap<UUID, Long>();
        var open = new HashMap<UUID, Booked>();
        for (var transfer : database.sql("select * from budgets_transfer order by number")
                .query((row, _) -> Booked.of(row))
                .list()) {
            balances.merge(transfer.to(), transfer.cents(), Long::sum);
            var left = balances.merge(transfer.from(), -transfer.cents(), Long::sum);
            assertThat(left).as("%s", transfer).isGreaterThanOrEqualTo(floors.getOrDefault(transfer.from(), 0L));
            open.put(transfer.id(), transfer);
            if (transfer.reverses() != null) {
                assertThat(transfer.mirrors(open.remove(transfer.reverses()))).isTrue();
            }
        }
        assertThat(balances.values().stream().mapToLong(Long::longValue).sum()).isZero();
        balances.values().removeIf(it -> it == 0);
        assertThat(balances).isEqualTo(running());
    }

    private Map<UUID, Long> floors() {
        return accounts("coalesce(floor_cents, -1000000000000)");
    }

    private Map<UUID, Long> running() {
        var running = accounts("balance_cents");
        running.values().removeIf(it -> it == 0);
        return running;
    }

    private Map<UUID, Long> accounts(String column) {
        return database
                .sql("select id, " + column + " from budgets_account")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
