package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Savings(
            BudgetRepository budgets,
            LabelRepository labels,
            Settlement settlement,
            Ledger ledger,
            JdbcClient database,
            AuditTrail audit,
            Clock clock) {
        this.budgets = budgets;
        this.labels = labels;
        this.settlement = settlement;
        this.ledger = ledger;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts free money in the savings pot of the budget.
     *
     * @param id made when the form was shown: moving it again is moving it once
     */
    public MoveResult save(TransferId id, BudgetId budget, Euros amount) {
        var broken = forbids(id, budget, amount);
        return broken.isPresent()
                ? new MoveResult.Forbidden(broken.get())
                : move(id, TransferKind.SAVE, LedgerAccount.free(budget), LedgerAccount.saved(budget), amount, "");
    }

    /** Takes money out of the savings pot, to be decided on. */
    public MoveResult unsave(TransferId id, BudgetId budget, Euros amount) {
        var result = move(id, TransferKind.UNSAVE, LedgerAccount.saved(budget), LedgerAccount.free(budget), amount, "");
        settlement.settle(budget);
        return result;
    }

    /**
     * Helps another budget, which may be spent on nothing that this money is not for. The money of one person or household
     * helps nobody else.
     */
    public MoveResult support(TransferId id, BudgetId budget, BudgetId helped, Euros amount, String reason) {
        if (!Reasons.fits(reason)) {
            return new MoveResult.NoReason();
        }
        if (budget.equals(helped)) {
            return new MoveResult.SameBudget();
        }
        var label = labelOf(budget);
        if (label.scale().isIndividual()) {
            return new MoveResult.OfOneHousehold();
        }
        if (!label.covers(labelOf(helped))) {
            return new MoveResult.OtherPurpose();
        }
        var broken = forbids(id, budget, amount);
        return broken.isPresent()
                ? new MoveResult.Forbidden(broken.get())
                : help(id, budget, helped, amount, reason.strip());
    }

    private MoveResult help(TransferId id, BudgetId budget, BudgetId helped, Euros amount, String reason) {
        var free = LedgerAccount.free(budget);
        var result = move(id, TransferKind.SUPPORT, free, LedgerAccount.free(helped), amount, reason);
        settlement.settle(helped);
        return result;
    }

    /** Only where something is to stay free, whoever takes of it waits for whoever was first. */
    private Optional<BrokenRule> forbids(TransferId id, BudgetId budget, Euros amount) {
        if (!keepsSomeFree(budget)) {
            return Optional.empty();
        }
        var locked = budgets.lock(budget).orElseThrow();
        return ledger.isBooked(id)
                ? Optional.empty()
                : labels.findById(locked.label())
                        .orElseThrow()
                        .forbidsTaking(amount, ledger.lock(LedgerAccount.free(budget)));
    }

    private boolean keepsSomeFree(BudgetId budget) {
        return database.sql("""
                        select count(*) from budgets_budget b join budgets_label_rule r on r.label = b.label
                        where b.id = :budget and r.kind = :kind
                        """)
                        .param("budget", budget.value())
                        .param("kind", RuleKind.KEEP_AT_LEAST.name())
                        .query(Integer.class)
                        .single()
                > 0;
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
