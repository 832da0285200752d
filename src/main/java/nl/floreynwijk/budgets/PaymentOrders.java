package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.CreditTransfers;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.Payment;
import nl.floreynwijk.bank.PaymentFile;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files by which the bank is asked to pay invoices. */
@Service
@RetryOnConflict
@Transactional
public class PaymentOrders {

    /** The most files one page of the list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    /** For all files that somebody makes. */
    static final RateLimits.Limit FILES = new RateLimits.Limit("payment-files", 60, Duration.ofHours(1));

    /** Further ahead banks take no file. */
    private static final int DAYS_AHEAD = 60;

    private final ExpenseRepository expenses;
    private final OrderQueries queries;
    private final OwnAccount own;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentOrders(
            ExpenseRepository expenses,
            OrderQueries queries,
            OwnAccount own,
            JdbcClient database,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.expenses = expenses;
        this.queries = queries;
        this.own = own;
        this.database = database;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** The files that were made, the newest first: {@code limit} of them from {@code offset} on. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<OrderSummary> newest(int offset, int limit) {
        return queries.newest(offset, Math.min(limit, MOST_PER_PAGE));
    }

    /** To whom how much is paid at which account by that file: {@code limit} payments from {@code offset} on. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<OrderedPayment> payments(OrderId id, int offset, int limit) {
        return queries.paymentsIn(id, offset, Math.min(limit, MOST_PER_PAGE));
    }

    /**
     * Puts invoices in a file for the bank, which is to pay them on that day; 60 files in an hour at most.
     *
     * @param id made when the form was shown: making it again is making it once
     */
    @RolesAllowed(Roles.TREASURER)
    public OrderResult make(OrderId id, Set<ExpenseId> chosen, LocalDate executeOn) {
        var account = own.iban();
        if (account.isEmpty()) {
            return new OrderResult.NoAccount();
        }
        var before = queries.lock(id);
        if (before.isPresent()) {
            return new OrderResult.Made(
                    id, before.get().payments(), before.get().total());
        }
        return refusal(chosen, executeOn).orElseGet(() -> make(id, chosen, executeOn, account.get()));
    }

    private Optional<OrderResult> refusal(Set<ExpenseId> chosen, LocalDate executeOn) {
        if (chosen.isEmpty()) {
            return Optional.of(new OrderResult.NothingChosen());
        }
        if (chosen.size() > PaymentFile.MOST_PAYMENTS) {
            return Optional.of(new OrderResult.TooMany(PaymentFile.MOST_PAYMENTS));
        }
        var today = DutchTime.day(clock.instant());
        var last = today.plusDays(DAYS_AHEAD);
        if (executeOn.isBefore(today) || executeOn.isAfter(last)) {
            return Optional.of(new OrderResult.NotADay(today, last));
        }
        return limits.exceeded(FILES, currentAccount.id().toString()).map(OrderResult.TooOften::new);
    }

    private Optional<OrderResult> made(OrderId id) {
        return queries.lock(id).map(it -> new OrderResult.Made(id, it.payments(), it.total()));
    }

    private OrderResult make(OrderId id, Set<ExpenseId> chosen, LocalDate executeOn, Iban account) {
        var locked = expenses.lockAll(OrderQueries.values(chosen));
        var ready =
                locked.stream().filter(it -> it.state() == ExpenseState.READY).count();
        if (ready < chosen.size()) {
            // Perhaps this same file took them, at the same moment
            return made(id).orElseGet(() -> new OrderResult.NotReady(chosen.size() - (int) ready));
        }
        var payables = queries.payables(chosen);
        return refusal(payables).orElseGet(() -> make(id, payables, locked, executeOn, account));
    }

    private static Optional<OrderResult> refusal(List<OrderQueries.Payable> payables) {
        var byHand = suppliers(payables, it -> !it.canGoByBank());
        if (!byHand.isEmpty()) {
            return Optional.of(new OrderResult.NotByBank(byHand));
        }
        var changed = suppliers(payables, OrderQueries.Payable::otherAccount);
        if (!changed.isEmpty()) {
            return Optional.of(new OrderResult.OtherAccount(changed));
        }
        var bare = suppliers(payables, OrderQueries.Payable::lacksDocument);
        return bare.isEmpty() ? Optional.empty() : Optional.of(new OrderResult.NoDocument(bare));
    }

    private static List<String> suppliers(List<OrderQueries.Payable> payables, Predicate<OrderQueries.Payable> which) {
        return payables.stream()
                .filter(which)
                .map(OrderQueries.Payable::supplier)
                .distinct()
                .toList();
    }

    private OrderResult make(
            OrderId id, List<OrderQueries.Payable> payables, List<Expense> locked, LocalDate executeOn, Iban account) {
        var file = new PaymentFile(
                code(id.value()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                own.holder(),
                account,
                executeOn,
                payables.stream().map(it -> payment(id, it)).toList());
        CreditTransfers.write(file);
        keep(id, file, payables, locked);
        return new OrderResult.Made(id, payables.size(), file.total());
    }

    /** An id as banks take one: 32 letters and digits. */
    private static String code(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static Payment payment(OrderId order, OrderQueries.Payable payable) {
        var name = order + "/" + payable.expense();
        return new Payment(
                code(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                payable.supplier(),
                payable.account().orElseThrow(),
                payable.amount(),
                payable.number());
    }

    private void keep(OrderId id, PaymentFile file, List<OrderQueries.Payable> payables, List<Expense> locked) {
        insert(id, file);
        IntStream.range(0, payables.size())
                .forEach(at -> insert(
                        id, at + 1, payables.get(at).expense(), file.payments().get(at)));
        locked.forEach(Expense::order);
        locked.forEach(expenses::save);
        audit.record(BudgetsActions.ORDER_MADE, id.toString());
    }

    private void insert(OrderId id, PaymentFile file) {
        try {
            database.sql("""
                            insert into budgets_order
                                (id, message_id, debtor, debtor_iban, execute_on, cents, payments, made_at, made_by)
                            values (:id, :message, :debtor, :iban, :day, :cents, :payments, :now, :by)
                            """)
                    .param("id", id.value())
                    .param("message", file.messageId())
                    .param("debtor", file.debtorName())
                    .param("iban", file.debtor().value())
                    .param("day", file.executeOn())
                    .param("cents", file.total().cents())
                    .param("payments", file.payments().size())
                    .param("now", file.createdAt())
                    .param("by", currentAccount.id().value())
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            // The same file at the same moment; looked at again, it is there
            throw new OptimisticLockingFailureException("Made at the same moment", somebodyElse);
        }
    }

    private void insert(OrderId id, int number, ExpenseId expense, Payment payment) {
        database.sql("""
                        insert into budgets_order_line (order_id, number, expense_id, cents, creditor, creditor_iban,
                            end_to_end_id, remittance)
                        values (:order, :number, :expense, :cents, :creditor, :iban, :id, :remittance)
                        """)
                .param("order", id.value())
                .param("number", number)
                .param("expense", expense.value())
                .param("cents", payment.amount().cents())
                .param("creditor", payment.creditorName())
                .param("iban", payment.creditor().value())
                .param("id", payment.endToEndId())
                .param("remittance", payment.remittance())
                .update();
        queries.waitIn(id, expense);
    }

    /** The file for the bank, the same bytes each time; empty when there is none, it was withdrawn or all of it is paid. */
    @RolesAllowed(Roles.TREASURER)
    public Optional<OrderFile> file(OrderId id) {
        var file = queries.file(id);
        file.ifPresent(_ -> audit.record(BudgetsActions.ORDER_DOWNLOADED, id.toString()));
        return file.map(it -> new OrderFile(DutchTime.day(it.createdAt()), CreditTransfers.write(it)));
    }

    /**
     * The bank did not take the file, or not all of it: what it did not pay can be paid once more, and what a second person
     * agreed to is looked at again before.
     */
    @RolesAllowed(Roles.TREASURER)
    public WithdrawalResult withdraw(OrderId id) {
        var order = queries.lock(id).orElseThrow();
        if (order.withdrawn()) {
            return new WithdrawalResult.WithdrawnAlready();
        }
        var waiting = stillOrdered(queries.waitingIn(id));
        if (waiting.isEmpty()) {
            return new WithdrawalResult.PaidAlready();
        }
        waiting.forEach(Expense::withdraw);
        waiting.forEach(expenses::save);
        queries.release(waiting.stream().map(Expense::id).toList());
        database.sql("update budgets_order set withdrawn_at = :now, withdrawn_by = :by where id = :id")
                .param("now", clock.instant())
                .param("by", currentAccount.id().value())
                .param("id", id.value())
                .update();
        audit.record(BudgetsActions.ORDER_WITHDRAWN, id.toString());
        return new WithdrawalResult.Withdrawn(
                waiting.size(), Amounts.sum(waiting.stream().map(Expense::amount)));
    }

    private List<Expense> stillOrdered(Collection<ExpenseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : expenses.lockAll(OrderQueries.values(ids)).stream()
                        .filter(it -> it.state() == ExpenseState.ORDERED)
                        .toList();
    }
}
