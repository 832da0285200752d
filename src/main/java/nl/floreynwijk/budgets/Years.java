package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of the books: after closing, nothing is booked in one any more. */
@Service
@RetryOnConflict
@Transactional
public class Years {

    private final GrantRepository grants;
    private final Ledger ledger;
    private final LedgerCheck check;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Years(
            GrantRepository grants,
            Ledger ledger,
            LedgerCheck check,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.grants = grants;
        this.ledger = ledger;
        this.check = check;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every year in which something was booked, the newest first. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<YearSummary> all() {
        return database.sql("""
                        select y.year, y.closed_at,
                            coalesce(-sum(if(a.kind in ('GRANTED', 'RETURNED'), a.balance_cents, 0)), 0) as came_in,
                            coalesce(sum(if(a.kind = 'PAID', a.balance_cents, 0)), 0) as went_out
                        from budgets_year y left join budgets_account a on a.year = y.year
                        group by y.year
                        order by y.year desc
                        """)
                .query((row, _) -> new YearSummary(
                        row.getInt("year"),
                        new Euros(row.getLong("came_in")),
                        new Euros(row.getLong("went_out")),
                        Optional.ofNullable(row.getObject("closed_at", Instant.class))))
                .list();
    }

    /** What would happen to the money that nobody decided on, by the rules of the labels. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<YearEnd> preview(int year) {
        return ends(year);
    }

    /** Carries over what is left by the rules of the labels, and closes the year. */
    @RolesAllowed(Roles.TREASURER)
    public ClosingResult close(int year) {
        if (year >= DutchTime.day(clock.instant()).getYear()) {
            return new ClosingResult.NotOver();
        }
        var open = database.sql(
                        "select year from budgets_year where closed_at is null and year <= :year order by year for update")
                .param("year", year)
                .query(Integer.class)
                .list();
        if (!open.contains(year)) {
            return new ClosingResult.ClosedAlready();
        }
        if (open.getFirst() < year) {
            return new ClosingResult.EarlierIsOpen(open.getFirst());
        }
        var differences = check.differences();
        if (!differences.isEmpty()) {
            return new ClosingResult.DoesNotAddUp(differences.size());
        }
        ends(year).forEach(end -> carryOver(end, LocalDate.of(year, Month.DECEMBER, 31)));
        shut(year);
        audit.record(BudgetsActions.YEAR_CLOSED, Integer.toString(year));
        return new ClosingResult.Closed(year);
    }

    private void shut(int year) {
        database.sql("update budgets_year set closed_at = :now, closed_by = :by where year = :year")
                .param("now", clock.instant())
                .param("by", currentAccount.actor().map(AccountId::value).orElseThrow())
                .param("year", year)
                .update();
    }

    private List<YearEnd> ends(int year) {
        return database
                .sql("""
                        select b.id, b.name, l.carry_over, l.carry_over_cents, a.balance_cents
                            + coalesce((select sum(t.cents) from budgets_transfer t
                                where t.from_account = a.id and t.booked_on > :last), 0)
                            - coalesce((select sum(t.cents) from budgets_transfer t
                                where t.to_account = a.id and t.booked_on > :last), 0) as left_then,
                            a.balance_cents as free_now
                        from budgets_account a
                        join budgets_budget b on b.id = a.budget_id
                        join budgets_label l on l.code = b.label
                        where a.kind = 'FREE' and (l.carry_over <> 'KEEP' or l.carry_over_cents is not null)
                        order by b.name, b.id
                        """)
                .param("last", LocalDate.of(year, Month.DECEMBER, 31))
                .query((row, _) -> end(
                        new BudgetId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        CarryOver.valueOf(row.getString("carry_over")),
                        Optional.ofNullable(row.getObject("carry_over_cents", Long.class)),
                        Math.min(row.getLong("left_then"), row.getLong("free_now"))))
                .list()
                .stream()
                .filter(it -> it.left().compareTo(Euros.ZERO) > 0)
                .toList();
    }

    /** What was decided on since then cannot be carried over any more. */
    private static YearEnd end(BudgetId budget, String name, CarryOver rule, Optional<Long> most, long left) {
        var kept = rule == CarryOver.RETURN ? 0 : Math.min(left, most.orElse(left));
        return new YearEnd(
                budget, name, new Euros(left), new Euros(rule == CarryOver.SAVE ? kept : 0), new Euros(left - kept));
    }

    private void carryOver(YearEnd end, LocalDate lastDay) {
        var free = LedgerAccount.free(end.budget());
        var transfers = new ArrayList<Transfer>();
        if (end.saved().compareTo(Euros.ZERO) > 0) {
            transfers.add(Transfer.of(
                    TransferId.random(),
                    TransferKind.SAVE,
                    free,
                    LedgerAccount.saved(end.budget()),
                    end.saved(),
                    lastDay));
        }
        transfers.addAll(giveBack(end, free, lastDay));
        if (!transfers.isEmpty() && !(ledger.postAll(transfers) instanceof Posting.Posted)) {
            // Somebody decided on it at the same moment; looked at again, less is left
            throw new OptimisticLockingFailureException("What is left cannot be carried over: " + end);
        }
    }

    /** To who gave last, as far as it was theirs; what nobody gave under a grant stays. */
    private List<Transfer> giveBack(YearEnd end, LedgerAccount free, LocalDate lastDay) {
        var transfers = new ArrayList<Transfer>();
        var left = end.returned();
        for (var grant : grants.findByBudgetOrderByMadeAt(end.budget()).reversed()) {
            var part = Amounts.least(left, grant.kept());
            if (part.compareTo(Euros.ZERO) > 0) {
                var back = LedgerAccount.returned(end.budget(), grant.id(), lastDay.getYear());
                transfers.add(Transfer.of(TransferId.random(), TransferKind.RETURN, free, back, part, lastDay));
                grant.giveBack(part);
                grants.save(grant);
                left = left.minus(part);
            }
        }
        return transfers;
    }
}
