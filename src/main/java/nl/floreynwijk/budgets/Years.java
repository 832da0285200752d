package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.budgets.YearEndQueries.Closing;
import nl.floreynwijk.budgets.YearEndQueries.Part;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of the books: after closing, nothing is booked in one any more. */
@Service
@RetryOnConflict
@Transactional
public class Years {

    /** The most budgets that {@link #preview} shows one by one. */
    public static final int MOST_SHOWN = 200;

    private final YearEndQueries queries;
    private final GrantRepository grants;
    private final Ledger ledger;
    private final LedgerCheck check;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Years(
            YearEndQueries queries,
            GrantRepository grants,
            Ledger ledger,
            LedgerCheck check,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
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

    /**
     * What would happen to the money that nobody decided on, by the rules of the labels: the same as when the year is
     * closed now. The first {@link #MOST_SHOWN} budgets to which something happens, and totals of all.
     */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public YearPreview preview(int year) {
        return YearPreview.of(queries.closings(year).stream().map(Closing::end).toList(), MOST_SHOWN);
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
        var closings = queries.closings(year);
        closings.forEach(it -> carryOver(it, LocalDate.of(year, Month.DECEMBER, 31)));
        noteGivenBack(closings);
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

    private void carryOver(Closing closing, LocalDate lastDay) {
        var budget = closing.end().budget();
        var free = LedgerAccount.free(budget);
        var transfers = new ArrayList<Transfer>();
        if (closing.end().saved().compareTo(Euros.ZERO) > 0) {
            transfers.add(Transfer.of(
                    TransferId.random(),
                    TransferKind.SAVE,
                    free,
                    LedgerAccount.saved(budget),
                    closing.end().saved(),
                    lastDay));
        }
        closing.back()
                .forEach(part -> transfers.add(Transfer.of(
                        TransferId.random(),
                        TransferKind.RETURN,
                        free,
                        LedgerAccount.returned(budget, part.grant(), lastDay.getYear()),
                        part.amount(),
                        lastDay)));
        if (!(ledger.postAll(transfers) instanceof Posting.Posted)) {
            // Somebody decided on it at the same moment; looked at again, less is left
            throw new OptimisticLockingFailureException("What is left cannot be carried over: " + budget);
        }
    }

    /** Notes with each grant what all budgets together gave back of it. */
    private void noteGivenBack(List<Closing> closings) {
        closings.stream()
                .flatMap(it -> it.back().stream())
                .collect(groupingBy(Part::grant))
                .forEach((grant, parts) -> noteGivenBack(grants.findById(grant).orElseThrow(), parts));
    }

    private void noteGivenBack(Grant grant, List<Part> parts) {
        if (!grant.version().equals(Optional.of(parts.getFirst().version()))) {
            throw new OptimisticLockingFailureException("What is left of it changed meanwhile: " + grant.id());
        }
        grant.giveBack(Amounts.sum(parts.stream().map(Part::amount)));
        grants.save(grant);
    }
}
