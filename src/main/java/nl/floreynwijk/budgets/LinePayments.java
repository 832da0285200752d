package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays invoices by a line of a bank statement, and takes back what that line paid. What it books carries the name of the
 * line, so that nothing is undone that somebody paid another way meanwhile.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinePayments {

    private final Payments payments;
    private final TransferQueries transfers;
    private final OrderQueries orders;
    private final LineTable table;

    LinePayments(Payments payments, TransferQueries transfers, OrderQueries orders, LineTable table) {
        this.payments = payments;
        this.transfers = transfers;
        this.orders = orders;
        this.table = table;
    }

    /** The open line paid that invoice, which is that far. */
    ExpenseDecision pay(StatementLine line, ExpenseId expense, ExpenseState from) {
        var decision = payments.pay(expense, line.nextPayment(expense), line.day(), from);
        if (decision instanceof ExpenseDecision.Done) {
            table.close(line.id(), "expense_id", expense.value());
            table.link(line.id(), List.of(line.nextPayment(expense)), false);
            orders.release(List.of(expense));
        }
        return decision;
    }

    /** The open line paid all that waits of that file; false when nothing of it could be paid on that day. */
    boolean payWhole(StatementLine line, OrderId order) {
        var paid = orders.waitingIn(order).stream()
                .sorted(Comparator.comparing(ExpenseId::toString))
                .filter(it -> payments.pay(it, line.nextPayment(it), line.day(), ExpenseState.ORDERED)
                        instanceof ExpenseDecision.Done)
                .toList();
        if (paid.isEmpty()) {
            return false;
        }
        orders.release(paid);
        table.close(line.id(), "order_id", order.value());
        table.link(line.id(), paid.stream().map(line::nextPayment).toList(), false);
        return true;
    }

    /** The bank sent back what that line paid of the invoice: it can be paid once more as it is. */
    boolean comesBack(StatementLine paying, ExpenseId expense, LocalDate day, String why) {
        return transfers
                .find(paying.payment(expense))
                .map(it -> payments.undo(it, day, why, Expense::comeBack))
                .filter(ExpenseDecision.Done.class::isInstance)
                .isPresent();
    }

    /** The line paid none of it: what was at the bank is there again, and the rest can be paid once more. */
    LineResult undo(StatementLine line, LocalDate day, String reason) {
        var atBank = line.order().or(line::orderedIn).filter(it -> orders.lock(it)
                .filter(order -> !order.withdrawn())
                .isPresent());
        var paid = line.order().map(orders::expensesIn).orElseGet(() -> line.expense().stream()
                .toList());
        for (var expense : paid) {
            var payment = transfers.find(line.payment(expense));
            if (payment.isPresent()
                    && undo(expense, payment.get(), day, reason, atBank)
                            instanceof ExpenseDecision.YearClosed(var year)) {
                return new LineResult.YearClosed(year);
            }
        }
        return new LineResult.Done();
    }

    private ExpenseDecision undo(
            ExpenseId expense, Transfer payment, LocalDate day, String reason, Optional<OrderId> atBank) {
        Consumer<Expense> back = atBank.isPresent() ? Expense::waitForBank : Expense::undoPayment;
        var decision = payments.undo(payment, day, reason, back);
        if (decision instanceof ExpenseDecision.Done) {
            atBank.ifPresent(it -> orders.waitIn(it, expense));
        }
        return decision;
    }
}
