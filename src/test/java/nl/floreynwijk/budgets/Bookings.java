package nl.floreynwijk.budgets;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Stage;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saving a cent of a budget, by the service and by bare JDBC: the same two balances, the same transfer and the same entry
 * of the trail, in one transaction each.
 */
final class Bookings {

    private static final Euros CENT = new Euros(1);

    private final DataSource source;
    private final TransactionTemplate transaction;
    private final Savings savings;
    private final Ledger ledger;
    private final Clock clock;
    private final AccountId treasurer;
    private final List<BudgetId> budgets;

    /** @param budgets each saves as often as the others, whoever is first */
    Bookings(Stage stage, List<BudgetId> budgets) throws IOException {
        this.source = stage.service(DataSource.class);
        this.transaction = stage.service(TransactionTemplate.class);
        this.savings = stage.service(Savings.class);
        this.ledger = stage.service(Ledger.class);
        this.clock = stage.service(Clock.class);
        this.treasurer = stage.service(CurrentAccount.class).id();
        this.budgets = budgets;
    }

    /** Gives each of them so much to save from. */
    void fill(Euros amount) {
        budgets.forEach(budget -> transaction.executeWithoutResult(
                _ -> ledger.post(TestTransfers.received(budget, GrantId.random(), amount))));
    }

    Duel.Side byTheService() {
        var signedIn = SecurityContextHolder.getContext();
        return () -> {
            SecurityContextHolder.setContext(signedIn);
            return this::save;
        };
    }

    private void save() {
        var result = savings.save(TransferId.random(), oneOf(), CENT);
        if (!(result instanceof MoveResult.Moved)) {
            throw new IllegalStateException("Nothing was saved: " + result);
        }
    }

    private BudgetId oneOf() {
        return budgets.get(ThreadLocalRandom.current().nextInt(budgets.size()));
    }

    Duel.Side byBareJdbc() {
        return Bare::new;
    }

    private final class Bare implements Duel.Step {

        private final Connection connection = source.getConnection();
        private final PreparedStatement move;
        private final PreparedStatement insert;
        private final PreparedStatement record;

        Bare() throws SQLException {
            connection.setAutoCommit(false);
            move = connection.prepareStatement("""
                    update budgets_account set balance_cents = balance_cents + case id when ? then ? else -? end
                    where id in (?, ?)""");
            insert = connection.prepareStatement("""
                    insert into budgets_transfer (id, kind, from_account, to_account, from_budget, to_budget, cents,
                        booked_on, booked_at, booked_by, reverses, reason)
                    values (?, 'SAVE', ?, ?, ?, ?, ?, ?, ?, ?, null, null)""");
            record = connection.prepareStatement("""
                    insert into access_audit_entry (at, actor, on_behalf_of, module, action, object, object_id, detail)
                    values (?, ?, null, 'budgets', 'saved', 'budget', ?, '')""");
        }

        @Override
        public void once() throws SQLException {
            var budget = oneOf();
            var from = LedgerAccount.free(budget).id();
            var to = LedgerAccount.saved(budget).id();
            var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            execute(move, to, CENT.cents(), CENT.cents(), from, to);
            execute(
                    insert,
                    UUID.randomUUID(),
                    from,
                    to,
                    budget.value(),
                    budget.value(),
                    CENT.cents(),
                    DutchTime.day(clock.instant()),
                    now,
                    treasurer.value());
            execute(record, now, treasurer.value(), budget.toString());
            connection.commit();
        }

        private static void execute(PreparedStatement statement, Object... values) throws SQLException {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("Nothing was written");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
