package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts mistakes in the books right: by a reversal that says what it reverses and why, never by changing them. */
@Service
@RetryOnConflict
@Transactional
public class Reversals {

    private final TransferQueries transfers;
    private final BudgetRepository budgets;
    private final GrantRepository grants;
    private final Receipts receipts;
    private final LineTable table;
    private final Payments payments;
    private final Settlement settlement;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    Reversals(
            TransferQueries transfers,
            BudgetRepository budgets,
            GrantRepository grants,
            Receipts receipts,
            LineTable table,
            Payments payments,
            Settlement settlement,
            Ledger ledger,
            AuditTrail audit,
            Clock clock) {
        this.transfers = transfers;
        this.budgets = budgets;
        this.grants = grants;
        this.receipts = receipts;
        this.table = table;
        this.payments = payments;
        this.settlement = settlement;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reverses a transfer today. Money that came in is reversed whole, with the parts that other budgets got, and the line
     * of the bank that it was is open again. An invoice of which the payment is reversed can be paid once more, after a
     * second person looked at it again where one did; the line that paid it stays its payment. An invoice that was entered
     * is cancelled, unless it is at the bank or paid.
     */
    @RolesAllowed(Roles.TREASURER)
    public ReversalResult reverse(TransferId id, String reason) {
        if (!Reasons.fits(reason)) {
            return new ReversalResult.NoReason();
        }
        var transfer = transfers.find(id).orElseThrow();
        if (transfer.reverses().isPresent()) {
            return new ReversalResult.ReversedAlready();
        }
        return switch (transfer.kind()) {
            case RECEIVE -> reverseReceipt(transfer, reason.strip());
            case SAVE, UNSAVE, SUPPORT -> reverseMove(transfer, reason.strip());
            case PAY -> answer(payments.undo(transfer, today(), reason.strip(), Expense::undoPayment));
            case CLAIM -> reverseClaim(transfer, reason.strip());
            case RESERVE, RELEASE, CUT, RETURN -> new ReversalResult.OtherWay(transfer.kind());
        };
    }

    private ReversalResult reverseReceipt(Transfer transfer, String reason) {
        var grantId = new GrantId(transfer.from().about().orElseThrow());
        var receipt = receipts.with(transfer.id(), grantId).orElseThrow();
        // Whoever decides on a line holds it first
        table.lockLineOf(receipt.id());
        var budget =
                budgets.lock(grants.findById(grantId).orElseThrow().budget()).orElseThrow();
        var posting = ledger.postAll(receipt.all().stream()
                .map(it -> reversal(transfers.find(it).orElseThrow(), reason))
                .toList());
        if (posting instanceof Posting.Posted) {
            table.lockLineOf(receipt.id()).ifPresent(it -> table.open(it.id()));
            var grant = grants.findById(grantId).orElseThrow();
            grant.didNotReceive(receipt.instalment(), receipt.amount());
            grants.save(grant);
        }
        return answer(posting, budget.id());
    }

    private ReversalResult reverseMove(Transfer transfer, String reason) {
        var posting = ledger.post(reversal(transfer, reason));
        if (posting instanceof Posting.Posted) {
            settlement.settle(transfer.from().budget());
        }
        return answer(posting, transfer.from().budget());
    }

    private Transfer reversal(Transfer transfer, String reason) {
        return transfer.reversal(TransferId.random(), today(), reason);
    }

    private ReversalResult answer(Posting posting, BudgetId budget) {
        return switch (posting) {
            case Posting.NotEnough(var _, var available) -> new ReversalResult.NotEnough(available);
            case Posting.YearClosed(var year) -> new ReversalResult.YearClosed(year);
            case Posting.ReversedAlready() -> new ReversalResult.ReversedAlready();
            case Posting.Posted() -> {
                audit.record(BudgetsActions.REVERSED, budget.toString());
                yield new ReversalResult.Reversed();
            }
        };
    }

    /** The invoice is cancelled, unless it is at the bank or paid: then that is put right first. */
    private ReversalResult reverseClaim(Transfer claim, String reason) {
        var decision = payments.cancel(expenseOn(claim.to()), reason);
        return decision instanceof ExpenseDecision.NotNow(var state) && state != ExpenseState.CANCELLED
                ? new ReversalResult.NotThatFar(state)
                : answer(decision);
    }

    private static ReversalResult answer(ExpenseDecision decision) {
        return switch (decision) {
            case ExpenseDecision.Done _ -> new ReversalResult.Reversed();
            case ExpenseDecision.NotNow _ -> new ReversalResult.ReversedAlready();
            case ExpenseDecision.YearClosed(var year) -> new ReversalResult.YearClosed(year);
            case ExpenseDecision.SamePerson(),
                    ExpenseDecision.OtherAccount(),
                    ExpenseDecision.NoDocument(),
                    ExpenseDecision.NoReason() -> throw new IllegalStateException(decision + "");
            case ExpenseDecision.NotADay day -> throw new IllegalStateException(day + "");
        };
    }

    private static ExpenseId expenseOn(LedgerAccount account) {
        return new ExpenseId(account.about().orElseThrow());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
