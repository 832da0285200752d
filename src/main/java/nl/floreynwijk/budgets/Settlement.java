package nl.floreynwijk.budgets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives back what is owed since a grant was cut, from whatever is free. As long as that is not enough, as many
 * reservations as it takes are marked, the newest first: its people choose which of all is to go. Whatever it is that marks
 * one, they hear of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Settlement {

    private final GrantRepository grants;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final CutNotices notices;
    private final JdbcClient database;
    private final Clock clock;

    Settlement(
            GrantRepository grants,
            ReservationRepository reservations,
            Ledger ledger,
            CutNotices notices,
            JdbcClient database,
            Clock clock) {
        this.grants = grants;
        this.reservations = reservations;
        this.ledger = ledger;
        this.notices = notices;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Settles what the budget owes, as far as it goes.
     *
     * @return the reservations that did fit before and no longer do
     */
    List<ReservationId> settle(BudgetId budget) {
        var owing = database.sql(
                        "select id from budgets_grant where budget_id = :budget and owed_cents > 0 order by made_at")
                .param("budget", budget.value())
                .query((row, _) -> new GrantId(row.getObject("id", UUID.class)))
                .list();
        var owed = owing.stream().map(this::settle).reduce(Euros.ZERO, Euros::plus);
        var unfit = mark(budget, owed);
        notices.note(budget, unfit);
        return unfit;
    }

    /** Settles what any of these budgets owes, each as far as it goes. */
    void settleAll(Set<BudgetId> budgets) {
        database.sql("select distinct budget_id from budgets_grant where owed_cents > 0 and budget_id in (:budgets)")
                .param("budgets", budgets.stream().map(BudgetId::value).toList())
                .query((row, _) -> new BudgetId(row.getObject("budget_id", UUID.class)))
                .list()
                .forEach(this::settle);
    }

    /** Gives back what can be; what is left to be given comes out. */
    private Euros settle(GrantId id) {
        var grant = grants.findById(id).orElseThrow();
        var free = LedgerAccount.free(grant.budget());
        var payable = Amounts.least(grant.owed(), ledger.lock(free));
        if (payable.compareTo(Euros.ZERO) > 0) {
            var today = DutchTime.day(clock.instant());
            var back = Transfer.of(
                            TransferId.random(),
                            TransferKind.CUT,
                            free,
                            LedgerAccount.returned(grant.budget(), id, today.getYear()),
                            payable,
                            today)
                    .because(reasonOf(id));
            if (ledger.post(back) instanceof Posting.Posted) {
                grant.settle(payable);
                grants.save(grant);
            }
        }
        return grant.owed();
    }

    /** Why it was cut last. */
    private String reasonOf(GrantId grant) {
        return database.sql(
                        "select coalesce(reason, '') from budgets_cut where grant_id = :grant order by made_at desc limit 1")
                .param("grant", grant.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private record Open(ReservationId id, Euros left, boolean marked) {}

    private List<ReservationId> mark(BudgetId budget, Euros owed) {
        var marked = new ArrayList<ReservationId>();
        var missing = owed;
        for (var open : openOf(budget)) {
            var unfit = missing.compareTo(Euros.ZERO) > 0;
            missing = missing.minus(Amounts.least(missing, open.left()));
            if (unfit != open.marked()) {
                var reservation = reservations.lock(open.id()).orElseThrow();
                if (unfit) {
                    reservation.doesNotFit(clock.instant());
                    marked.add(open.id());
                } else {
                    reservation.fitsAgain();
                }
                reservations.save(reservation);
            }
        }
        return marked;
    }

    private List<Open> openOf(BudgetId budget) {
        return database.sql("""
                        select r.id, r.unfit_since, a.balance_cents
                        from budgets_account a join budgets_reservation r on r.id = a.about
                        where a.budget_id = :budget and a.kind = 'RESERVED' and a.balance_cents > 0
                        order by r.reserved_at desc, r.id
                        """)
                .param("budget", budget.value())
                .query((row, _) -> new Open(
                        new ReservationId(row.getObject("id", UUID.class)),
                        new Euros(row.getLong("balance_cents")),
                        row.getObject("unfit_since") != null))
                .list();
    }
}
