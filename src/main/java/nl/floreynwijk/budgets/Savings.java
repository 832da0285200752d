package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that is kept for later, and money by which one budget helps another. */
@Service
@RolesAllowed(Roles.TREASURER)
@RetryOnConflict
@Transactional
public class Savings {

    private final BudgetRepository budgets;
    private final LabelRepository labels;
    private final Settlement settlement;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    Savings(
            BudgetRepository budgets,
            LabelRepository labels,
            Settlement settlement,
            Ledger ledger,
            AuditTrail audit,
            Clock clock) {
        this.budgets = budgets;
        this.labels = labels;
        this.settlement = settlement;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts free money in the savings pot of the budget.
     *
     * @param id made when the form was shown: moving it again is moving it once
     */
    public MoveResult save(TransferId id, BudgetId budget, Euros amount) {
        return move(id, TransferKind.SAVE, LedgerAccount.free(budget), LedgerAccount.saved(budget), amount, "");
    }

    /** Takes money out of the savings pot, to be decided on. */
    public MoveResult unsave(TransferId id, BudgetId budget, Euros amount) {
        var result = move(id, TransferKind.UNSAVE, LedgerAccount.saved(budget), LedgerAccount.free(budget), amount, "");
        settlement.settle(budget);
        return result;
    }

    /** Helps another budget, which may be spent on nothing that this money is not for. */
    public MoveResult support(TransferId id, BudgetId budget, BudgetId helped, Euros amount, String reason) {
        if (!Reasons.fits(reason)) {
            return new MoveResult.NoReason();
        }
        if (!labelOf(budget).covers(labelOf(helped))) {
            return new MoveResult.OtherPurpose();
        }
        var result = move(
                id,
                TransferKind.SUPPORT,
                LedgerAccount.free(budget),
                LedgerAccount.free(helped),
                amount,
                reason.strip());
        settlement.settle(helped);
        return result;
    }

    private Label labelOf(BudgetId budget) {
        return labels.findById(budgets.findById(budget).orElseThrow().label()).orElseThrow();
    }

    private MoveResult move(
            TransferId id, TransferKind kind, LedgerAccount from, LedgerAccount to, Euros amount, String reason) {
        if (!Amounts.canBe(amount)) {
            return new MoveResult.NotAnAmount();
        }
        var transfer = Transfer.of(id, kind, from, to, amount, today()).because(reason);
        return switch (ledger.post(transfer)) {
            case Posting.NotEnough(var _, var available) -> new MoveResult.NotEnough(available);
            case Posting.YearClosed(var year) -> new MoveResult.YearClosed(year);
            case Posting.ReversedAlready() -> throw new IllegalStateException("It reverses nothing");
            case Posting.Posted() -> {
                audit.record(actionFor(kind), from.budget().toString());
                yield new MoveResult.Moved();
            }
        };
    }

    private static AuditAction actionFor(TransferKind kind) {
        return switch (kind) {
            case SAVE -> BudgetsActions.SAVED;
            case UNSAVE -> BudgetsActions.UNSAVED;
            case SUPPORT -> BudgetsActions.SUPPORTED;
            default -> throw new IllegalArgumentException("No saving: " + kind);
        };
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
