package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps of which reservations people have still to hear that they no longer fit: of each once for each cut. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CutNotices {

    private final JdbcClient database;
    private final Clock clock;

    CutNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A cut of which people have still to hear.
     *
     * @param less by how much less the funder gives
     * @param reason empty when it is no longer kept
     */
    record Due(CutId cut, BudgetId budget, Euros less, String reason) {}

    /** A reservation that does not fit: what it is for, and who made it. */
    record Unfit(ReservationId id, String title, Optional<AccountId> by) {}

    /** Notes that these no longer fit, because of the last cut of which the budget still owes something. */
    void note(BudgetId budget, List<ReservationId> unfit) {
        if (unfit.isEmpty()) {
            return;
        }
        database.sql("""
                        insert ignore into budgets_unfit_notice (cut_id, reservation_id, noted_at)
                        select c.id, r.id, :now
                        from (select c.id from budgets_cut c join budgets_grant g on g.id = c.grant_id
                            where g.budget_id = :budget and g.owed_cents > 0
                            order by c.made_at desc, c.id limit 1) c
                        join budgets_reservation r on r.id in (:unfit)
                        """)
                .param("budget", budget.value())
                .param("unfit", values(unfit))
                .param("now", clock.instant())
                .update();
    }

    /** The one that waits longest, held until the transaction ends; what somebody else holds is passed over. */
    Optional<Due> hold() {
        return database.sql("""
                        select cut_id from budgets_unfit_notice where told_at is null
                        order by noted_at limit 1 for update skip locked
                        """)
                .query((row, _) -> row.getObject("cut_id", UUID.class))
                .optional()
                .map(this::read);
    }

    private Due read(UUID cut) {
        return database.sql("""
                        select c.id, g.budget_id, c.cents, c.reason
                        from budgets_cut c join budgets_grant g on g.id = c.grant_id
                        where c.id = :cut
                        """).param("cut", cut).query((row, _) -> due(row)).single();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new CutId(row.getObject("id", UUID.class)),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                new Euros(row.getLong("cents")),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    /** What people are to hear of it: whatever still does not fit, the newest first. */
    List<Unfit> unfit(CutId cut) {
        return database.sql("""
                        select r.id, r.title, r.reserved_by
                        from budgets_unfit_notice n join budgets_reservation r on r.id = n.reservation_id
                        where n.cut_id = :cut and n.told_at is null and r.unfit_since is not null
                        order by r.reserved_at desc, r.id
                        """)
                .param("cut", cut.value())
                .query((row, _) -> new Unfit(
                        new ReservationId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("reserved_by", UUID.class))
                                .map(AccountId::new)))
                .list();
    }

    /** People heard of these; of what fits again by now they hear when it does not once more. */
    void settle(CutId cut, List<Unfit> told) {
        if (!told.isEmpty()) {
            database.sql("""
                            update budgets_unfit_notice set told_at = :now
                            where cut_id = :cut and reservation_id in (:told)
                            """)
                    .param("cut", cut.value())
                    .param("told", values(told.stream().map(Unfit::id).toList()))
                    .param("now", clock.instant())
                    .update();
        }
        database.sql("""
                        delete from budgets_unfit_notice where cut_id = :cut and told_at is null
                            and reservation_id in (select id from budgets_reservation where unfit_since is null)
                        """).param("cut", cut.value()).update();
    }

    private static List<UUID> values(List<ReservationId> ids) {
        return ids.stream().map(ReservationId::value).toList();
    }
}
