package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts jobs, in three queries. */
@Component
class JobFigureQueries {

    private static final String ASKED = " from harry_request where placed_at >= :from and placed_at < :until";

    /** Since when others could see it; who was certified for it is sent without that. */
    private static final String SEEN = "coalesce(opened_at, placed_at)";

    private static final String TOTALS = """
            select count(*) as asked,
                sum(state in ('HELD', 'OPEN')) as open,
                sum(state = 'AGREED') as agreed,
                sum(state = 'DONE') as done,
                sum(state = 'CANCELLED') as cancelled,
                sum(timestampdiff(microsecond, %1$s, answered_at) <= :soon) as soon,
                sum(answered_at is not null
                    or timestampdiff(microsecond, %1$s, coalesce(ended_at, :now)) > :soon) as judged,
                sum(kind = 'NEIGHBOUR' and state = 'DONE' and helper_id is not null) as solved_neighbour,
                sum(kind = 'NEIGHBOUR' and ended_at is not null) as ended_neighbour,
                sum(kind = 'TEAM' and state = 'DONE' and helper_id is not null) as solved_team,
                sum(kind = 'TEAM' and ended_at is not null) as ended_team,
                sum(state = 'DONE' and agreed_ask <=> 'NOTHING') as for_nothing,
                sum(state = 'DONE' and agreed_ask <=> 'FAVOUR') as for_favour,
                sum(state = 'DONE' and agreed_ask <=> 'FIXED') as for_fixed,
                sum(if(state = 'DONE' and agreed_ask <=> 'FIXED', coalesce(agreed_cents, 0), 0)) as fixed_cents,
                sum(state = 'DONE' and agreed_ask <=> 'HOURLY') as for_hourly,
                sum(state = 'DONE' and agreed_ask is null) as for_unknown,
                count(distinct if(state = 'DONE', helper_id, null)) as helpers,
                count(distinct coalesce(
                    cast(asked_by as char),
                    nullif(concat_ws('/', outside_name, outside_phone), ''),
                    cast(id as char))) as askers
            """.formatted(SEEN);

    private static final String MEDIANS = """
            select distinct median(timestampdiff(second, %s, answered_at)) over () as from_open,
                median(timestampdiff(second, placed_at, answered_at)) over () as from_asked
            """.formatted(SEEN);

    private static final String CATEGORIES = "select category, count(*) as asked, sum(state = 'DONE') as done";

    private static final Duration SOON = Duration.ofDays(2);

    private static final long MICROS = 1_000;

    private final JdbcClient database;

    JobFigureQueries(JdbcClient database) {
        this.database = database;
    }

    JobReport between(LocalDate from, LocalDate until, Instant now) {
        var categories = asked(CATEGORIES + ASKED + " group by category order by asked desc, category", from, until)
                .query((row, _) -> new JobReport.OfCategory(
                        Category.valueOf(row.getString("category")), row.getInt("asked"), row.getInt("done")))
                .list();
        var medians = asked(MEDIANS + ASKED + " and answered_at is not null", from, until)
                .query((row, _) -> new Medians(seconds(row, "from_open"), seconds(row, "from_asked")))
                .optional()
                .orElseGet(() -> new Medians(Optional.empty(), Optional.empty()));
        return asked(TOTALS + ASKED, from, until)
                .param("now", now)
                .param("soon", SOON.toNanos() / MICROS)
                .query((row, _) -> reportIn(row, from, until, medians, categories))
                .single();
    }

    private record Medians(Optional<Duration> fromOpen, Optional<Duration> fromAsked) {}

    private StatementSpec asked(String query, LocalDate from, LocalDate until) {
        return database.sql(query)
                .param("from", DutchTime.beginning(from))
                .param("until", DutchTime.beginning(until.plusDays(1)));
    }

    private static Optional<Duration> seconds(ResultSet row, String column) throws SQLException {
        var seconds = Math.round(row.getDouble(column));
        return Optional.of(Duration.ofSeconds(Math.max(0, seconds)));
    }

    private static JobReport reportIn(
            ResultSet row, LocalDate from, LocalDate until, Medians medians, List<JobReport.OfCategory> categories)
            throws SQLException {
        return new JobReport(
                from,
                until,
                new JobReport.Standing(
                        row.getInt("asked"),
                        row.getInt("open"),
                        row.getInt("agreed"),
                        row.getInt("done"),
                        row.getInt("cancelled")),
                new JobReport.Response(
                        medians.fromOpen(), medians.fromAsked(), row.getInt("soon"), row.getInt("judged")),
                new JobReport.Solved(row.getInt("solved_neighbour"), row.getInt("ended_neighbour")),
                new JobReport.Solved(row.getInt("solved_team"), row.getInt("ended_team")),
                rewardIn(row),
                categories,
                row.getInt("helpers"),
                row.getInt("askers"));
    }

    private static JobReport.Reward rewardIn(ResultSet row) throws SQLException {
        return new JobReport.Reward(
                row.getInt("for_nothing"),
                row.getInt("for_favour"),
                row.getInt("for_fixed"),
                new Euros(row.getLong("fixed_cents")),
                row.getInt("for_hourly"),
                row.getInt("for_unknown"));
    }
}
