package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Books transfers. That no account goes below its floor is for the database to refuse: however many book at once, each
 * transfer sees what the one before it left.
 *
 * <p>The order of the statements is the order of the locks: first a share of the year, which whoever closes it waits
 * for, then both accounts at once by their ids.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private static final int BOTH = 2;

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Ledger(JdbcClient database, CurrentAccount currentAccount, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Books all of them in this order, or none: the first that is refused says why. */
    Posting postAll(List<Transfer> transfers) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        for (var transfer : transfers) {
            var posting = post(transfer);
            if (!(posting instanceof Posting.Posted)) {
                transaction.rollbackToSavepoint(before);
                return posting;
            }
        }
        transaction.releaseSavepoint(before);
        return new Posting.Posted();
    }

    Posting post(Transfer transfer) {
        var state = stateFor(transfer);
        var answer = state.answer(transfer);
        if (answer.isPresent()) {
            return answer.get();
        }
        if (state.accounts() < BOTH) {
            openBoth(transfer);
        }
        try {
            move(transfer);
        } catch (DataIntegrityViolationException refusal) {
            return notEnough(transfer, refusal);
        }
        return insert(transfer);
    }

    /**
     * What there is to know before a transfer is booked.
     *
     * @param reversed whether another transfer reversed the same one
     * @param accounts how many of its two accounts are there; one that is there stays
     */
    private record State(boolean closed, boolean booked, boolean reversed, int accounts) {

        static final State CLOSED = new State(true, false, false, BOTH);

        /** What there is to say of it already; empty when it is to be booked. */
        Optional<Posting> answer(Transfer transfer) {
            if (booked) {
                return Optional.of(new Posting.Posted());
            }
            if (reversed) {
                return Optional.of(new Posting.ReversedAlready());
            }
            return closed
                    ? Optional.of(new Posting.YearClosed(transfer.bookedOn().getYear()))
                    : Optional.empty();
        }
    }

    private State stateFor(Transfer transfer) {
        return findState(transfer).orElseGet(() -> {
            openYear(transfer.bookedOn().getYear());
            return findState(transfer).orElse(State.CLOSED);
        });
    }

    private Optional<State> findState(Transfer transfer) {
        return database.sql("""
                        select y.closed_at, t.id, t.from_account, t.to_account, t.cents, r.id as reversal,
                            (select count(*) from budgets_account a where a.id in (:from, :to)) as accounts
                        from budgets_year y
                        left join budgets_transfer t on t.id = :id
                        left join budgets_transfer r on r.reverses = :reverses
                        where y.year = :year
                        lock in share mode
                        """)
                .param("id", transfer.id().value())
                .param("reverses", transfer.reverses().map(TransferId::value).orElse(null))
                .param("year", transfer.bookedOn().getYear())
                .param("from", transfer.from().id())
                .param("to", transfer.to().id())
                .query((row, _) -> new State(
                        row.getObject("closed_at") != null,
                        isBooked(row, transfer),
                        row.getObject("reversal") != null,
                        row.getInt("accounts")))
                .optional();
    }

    private static boolean isBooked(ResultSet row, Transfer transfer) throws SQLException {
        if (row.getObject("id") == null) {
            return false;
        }
        var same = transfer.from().id().equals(row.getObject("from_account", UUID.class))
                && transfer.to().id().equals(row.getObject("to_account", UUID.class))
                && transfer.amount().cents() == row.getLong("cents");
        if (!same) {
            throw new IllegalStateException("Two transfers have the id " + transfer.id());
        }
        return true;
    }

    /** A year before one that is closed is not opened any more. */
    private void openYear(int year) {
        database.sql("""
                        insert ignore into budgets_year (year)
                        select :year from dual
                        where not exists (select 1 from budgets_year where year > :year and closed_at is not null)
                        """).param("year", year).update();
    }

    /** An account that is used for the first time is opened before anything moves; two who do so mean the same one. */
    private void openBoth(Transfer transfer) {
        Stream.of(transfer.from(), transfer.to())
                .sorted(Comparator.comparing(LedgerAccount::id))
                .forEach(this::open);
    }

    /** The database locks the rows in the order of their ids, so that two transfers never wait for each other. */
    private void move(Transfer transfer) {
        var moved = database.sql("""
                        update budgets_account
                        set balance_cents = balance_cents + case id when :to then :cents else -:cents end
                        where id in (:from, :to)
                        """)
                .param("from", transfer.from().id())
                .param("to", transfer.to().id())
                .param("cents", transfer.amount().cents())
                .update();
        if (moved != BOTH) {
            throw new IllegalStateException("Money moved on %d accounts".formatted(moved));
        }
    }

    /** Whoever waited for the account may have waited for the same transfer, booked by somebody else. */
    private Posting notEnough(Transfer transfer, DataIntegrityViolationException refusal) {
        var answer = stateFor(transfer).answer(transfer);
        if (answer.isPresent()) {
            return answer.get();
        }
        var available = available(transfer.from());
        if (available.compareTo(transfer.amount()) >= 0) {
            throw refusal;
        }
        return new Posting.NotEnough(transfer.from(), available);
    }

    /** Opens an account that must not go below zero. */
    private void open(LedgerAccount account) {
        open(account, Euros.ZERO);
    }

    /**
     * Opens an account.
     *
     * @param overdraft how far it may go below zero; one that counts what came in and went out has no such limit
     */
    void open(LedgerAccount account, Euros overdraft) {
        database.sql("""
                        insert ignore into budgets_account
                            (id, kind, budget_id, about, purpose, year, balance_cents, floor_cents)
                        values (:id, :kind, :budget, :about, :purpose, :year, 0, :floor)
                        """)
                .param("id", account.id())
                .param("kind", account.kind().name())
                .param("budget", account.budget().value())
                .param("about", account.about().orElse(null))
                .param("purpose", account.purpose().map(PurposeCode::value).orElse(null))
                .param("year", account.year().orElse(null))
                .param("floor", account.kind().isYearly() ? null : -overdraft.cents())
                .update();
    }

    private Posting insert(Transfer transfer) {
        try {
            database.sql("""
                            insert into budgets_transfer
                                (id, kind, from_account, to_account, from_budget, to_budget, cents,
                                booked_on, booked_at, booked_by, reverses, reason)
                            values (:id, :kind, :from, :to, :fromBudget, :toBudget, :cents,
                                :bookedOn, :now, :by, :reverses, :reason)
                            """)
                    .param("id", transfer.id().value())
                    .param("kind", transfer.kind().name())
                    .param("from", transfer.from().id())
                    .param("to", transfer.to().id())
                    .param("fromBudget", transfer.from().budget().value())
                    .param("toBudget", transfer.to().budget().value())
                    .param("cents", transfer.amount().cents())
                    .param("bookedOn", transfer.bookedOn())
                    .param("now", clock.instant())
                    .param("by", currentAccount.actor().map(AccountId::value).orElse(null))
                    .param(
                            "reverses",
                            transfer.reverses().map(TransferId::value).orElse(null))
                    .param("reason", transfer.reason().isEmpty() ? null : transfer.reason())
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            // The same transfer, or the same reversal, in another transaction: looked at again, it is there
            throw new OptimisticLockingFailureException("Booked at the same moment: " + transfer.id(), somebodyElse);
        }
        return new Posting.Posted();
    }

    /** What can be taken from the account now. */
    private Euros available(LedgerAccount account) {
        return new Euros(database.sql("select balance_cents - floor_cents from budgets_account where id = :id")
                .param("id", account.id())
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    boolean isBooked(TransferId id) {
        return database.sql("select count(*) from budgets_transfer where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** What is on the account now, for whoever empties it; nobody else moves it until this transaction ends. */
    Euros lock(LedgerAccount account) {
        return new Euros(database.sql("select balance_cents from budgets_account where id = :id for update")
                .param("id", account.id())
                .query(Long.class)
                .optional()
                .orElse(0L));
    }
}
