package nl.floreynwijk.blockbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds for the lists of the office, in one query. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RoundQueries {

    private static final String SUMMARIES = """
            select r.id, r.title, r.block_name, r.cents, r.practice,
                r.ideas_from, r.check_from, r.vote_from, r.vote_until, r.objections_until,
                r.opened_at, r.ballot_fixed_at, r.counted_at, r.stopped_at,
                (select count(*) from blockbudget_voter v where v.round_id = r.id) as units,
                (select count(v.way) from blockbudget_voter v where v.round_id = r.id) as cast_votes,
                exists (select 1 from blockbudget_voter v where v.round_id = r.id and v.way = 'PAPER')
                    or exists (select 1 from blockbudget_paper p where p.round_id = r.id) as on_paper
            from (
                select b.*, case
                    when b.stopped_at is not null then 'OVER'
                    when b.opened_at is null then 'SET_UP'
                    when b.counted_at is not null and b.objections_until < :today then 'OVER'
                    else 'RUNNING' end as stage
                from blockbudget_round b
            ) r
            """;

    private static final String IN_ORDER =
            " order by field(r.stage, 'SET_UP', 'RUNNING', 'OVER'), r.ideas_from desc, r.title, r.id limit :limit";

    private final JdbcClient database;

    RoundQueries(JdbcClient database) {
        this.database = database;
    }

    /** Those at this stage, or at any; what is being set up first, then what is going on, and of each the newest first. */
    List<RoundSummary> summaries(Optional<RoundStage> stage, Instant now, int offset, int limit) {
        return database.sql(SUMMARIES + " where :stage is null or r.stage = :stage" + IN_ORDER + " offset :offset")
                .param("stage", stage.map(Enum::name).orElse(null))
                .param("today", DutchTime.day(now))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> summary(row, now))
                .list();
    }

    /** Those that are being set up and in which this account takes the lead. */
    List<RoundSummary> draftsOf(AccountId lead, Instant now, int limit) {
        return database.sql(SUMMARIES + " where r.stage = 'SET_UP' and r.lead_account = :lead" + IN_ORDER)
                .param("lead", lead.value())
                .param("today", DutchTime.day(now))
                .param("limit", limit)
                .query((row, _) -> summary(row, now))
                .list();
    }

    private static RoundSummary summary(ResultSet row, Instant now) throws SQLException {
        var days = RoomQueries.days(row);
        var phase = RoomQueries.marks(row).phase(days, now);
        return new RoundSummary(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("block_name"),
                phase,
                days.nextIn(phase),
                new Euros(row.getLong("cents")),
                row.getInt("units"),
                row.getInt("cast_votes"),
                row.getBoolean("on_paper"),
                row.getBoolean("practice"));
    }
}
