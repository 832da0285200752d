package nl.floreynwijk.budgets;

import java.time.Clock;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens budgets, with the accounts that each has from its first day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BudgetOpening {

    private final BudgetRepository repository;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    BudgetOpening(BudgetRepository repository, Ledger ledger, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** The holder's budget with this label, which is opened where there is none. */
    Budget of(Label label, FoundHolder holder) {
        return repository
                .findByLabelAndHolderKey(label.code(), holder.holder().key())
                .orElseGet(() -> open(label, holder));
    }

    /** Opens the holder's first budget with this label. */
    Budget open(Label label, FoundHolder holder) {
        var budget = Budget.opened(label.code(), holder, clock.instant());
        try {
            repository.save(budget);
        } catch (DuplicateKeyException somebodyElse) {
            // Opened at the same moment; looked at again, it is there
            throw new OptimisticLockingFailureException("Opened at the same moment", somebodyElse);
        }
        ledger.open(LedgerAccount.free(budget.id()), label.overdraft());
        audit.record(BudgetsActions.BUDGET_OPENED, budget.id().toString());
        return budget;
    }
}
