package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.Floreyns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds shifts, as one person sees them. */
@Component
class ShiftQueries {

    /** With {@code :me} for who reads. Those on the reserve list are counted, and how many of them come before the reader. */
    private static final String SHIFTS = """
            select s.*, p.name as plot_name, n.account_id is not null as plot_is_mine,
                m.state as my_state, m.places as my_places, m.offered_for, m.offered_until,
                (select count(*) from green_sign_up w where w.shift_id = s.id and w.state = 'RESERVE') as waiting,
                if(m.state = 'RESERVE', (select count(*) from green_sign_up b
                    where b.shift_id = s.id and b.state = 'RESERVE' and b.queue <= m.queue), null) as my_position
            from green_shift s join green_plot p on p.id = s.plot_id
            left join green_plot_neighbour n on n.plot_id = s.plot_id and n.account_id = :me
            left join green_sign_up m on m.shift_id = s.id and m.account_id = :me and m.state <> 'LEFT'
            """;

    private static final String PEOPLE = """
            (select group_concat(u.account_id, ' ', u.places order by u.signed_up_at, u.id separator ',')
                from green_sign_up u where u.shift_id = s.id and u.state = 'ON' and u.account_id is not null) as people
            """;

    /** What was said of its day, and of whoever reads. */
    private static final String DAY = """
            (select sum(a.people) from green_attendance a where a.shift_id = s.id and a.came) as day_people,
            (select a.minutes from green_attendance a
                where a.shift_id = s.id and a.account_id = :me and a.came) as my_minutes,
            (select r.done from green_shift_report r where r.shift_id = s.id) as done
            """;

    private final JdbcClient database;

    ShiftQueries(JdbcClient database) {
        this.database = database;
    }

    /** Those that end after a moment and begin before another, in order of time. */
    List<ShiftSummary> between(Instant from, Instant until, AccountId reader, int limit) {
        return list(
                " where s.ends_at > :from and s.starts_at < :until",
                Map.of("from", from, "until", until),
                reader,
                limit);
    }

    /** The same at one plot. */
    List<ShiftSummary> at(PlotId plot, Instant from, AccountId reader, int limit) {
        return list(
                " where s.plot_id = :plot and s.ends_at > :from",
                Map.of("plot", plot.value(), "from", from),
                reader,
                limit);
    }

    /** Those that somebody is on, or waits for. */
    List<ShiftSummary> of(AccountId reader, Instant from, int limit) {
        return list(" where m.state is not null and s.ends_at > :from", Map.of("from", from), reader, limit);
    }

    private List<ShiftSummary> list(String where, Map<String, ?> values, AccountId reader, int limit) {
        return database.sql(SHIFTS + where + " order by s.starts_at, s.task, s.id limit :limit")
                .params(values)
                .param("me", reader.value())
                .param("limit", limit)
                .query((row, _) -> summaryIn(row))
                .list();
    }

    /** Everything that stands in its row, and who comes. */
    Optional<ShiftRow> find(ShiftId id, AccountId reader) {
        return database.sql(SHIFTS.replaceFirst("s\\.\\*,", "s.*, " + PEOPLE + ", " + DAY + ",") + " where s.id = :id")
                .param("id", id.value())
                .param("me", reader.value())
                .query((row, _) -> rowIn(row))
                .optional();
    }

    /**
     * A shift with ids where there are names to be.
     *
     * @param people who come, with the places that each of them has
     * @param dayPeople how many were there
     * @param myTime how long whoever reads was
     */
    record ShiftRow(
            ShiftSummary summary,
            String about,
            Reward reward,
            Optional<AccountId> leader,
            SequencedMap<AccountId, Integer> people,
            Optional<Integer> dayPeople,
            Optional<Duration> myTime,
            String done) {}

    private static ShiftRow rowIn(ResultSet row) throws SQLException {
        return new ShiftRow(
                summaryIn(row),
                row.getString("about"),
                rewardIn(row),
                Optional.ofNullable(row.getObject("leader_id", UUID.class)).map(AccountId::new),
                peopleIn(row),
                Optional.ofNullable(row.getObject("day_people", Integer.class)),
                Optional.ofNullable(row.getObject("my_minutes", Integer.class)).map(Duration::ofMinutes),
                Optional.ofNullable(row.getString("done")).orElse(""));
    }

    private static SequencedMap<AccountId, Integer> peopleIn(ResultSet row) throws SQLException {
        var people = new LinkedHashMap<AccountId, Integer>();
        var written = row.getString("people");
        if (written != null) {
            for (var person : written.split(",", -1)) {
                var parts = person.split(" ", 2);
                people.put(AccountId.of(parts[0]), Integer.parseInt(parts[1]));
            }
        }
        return people;
    }

    static Reward rewardIn(ResultSet row) throws SQLException {
        var cents = row.getObject("reward_cents", Long.class);
        var floreyns = row.getObject("reward_floreyn", Long.class);
        return new Reward(
                Reward.Kind.valueOf(row.getString("reward")),
                Optional.ofNullable(cents).map(Euros::new),
                Optional.ofNullable(floreyns).map(Floreyns::new),
                row.getString("reward_agreed"));
    }

    static ShiftSummary summaryIn(ResultSet row) throws SQLException {
        var most = row.getInt("most");
        var taken = row.getInt("taken");
        return new ShiftSummary(
                new ShiftId(row.getObject("id", UUID.class)),
                new PlotId(row.getObject("plot_id", UUID.class)),
                row.getString("plot_name"),
                row.getBoolean("plot_is_mine"),
                row.getString("task"),
                row.getString("place"),
                row.getObject("starts_at", Instant.class),
                row.getObject("ends_at", Instant.class),
                taken,
                row.getInt("least"),
                most,
                most - taken - row.getInt("kept"),
                row.getInt("waiting"),
                workIn(row),
                ownIn(row),
                offIn(row));
    }

    private static ShiftWork workIn(ResultSet row) throws SQLException {
        return new ShiftWork(
                Heaviness.valueOf(row.getString("heaviness")),
                row.getBoolean("children"),
                row.getBoolean("wheelchair"),
                row.getBoolean("adults_only"),
                row.getBoolean("coffee"),
                row.getString("bring"),
                row.getString("tools"));
    }

    private static Optional<OwnPlace> ownIn(ResultSet row) throws SQLException {
        var state = row.getString("my_state");
        return state == null
                ? Optional.empty()
                : Optional.of(new OwnPlace(
                        SignUpState.valueOf(state),
                        row.getInt("my_places"),
                        Optional.ofNullable(row.getObject("my_position", Integer.class)),
                        Optional.ofNullable(row.getString("offered_for")).map(OfferedFor::valueOf),
                        Optional.ofNullable(row.getObject("offered_until", Instant.class))));
    }

    private static Optional<CalledOff> offIn(ResultSet row) throws SQLException {
        var cause = row.getString("off_cause");
        return cause == null
                ? Optional.empty()
                : Optional.of(new CalledOff(
                        OffCause.valueOf(cause),
                        row.getString("off_reason"),
                        row.getBoolean("off_counts"),
                        row.getObject("off_at", Instant.class)));
    }

    /** How many are still to come at a plot. */
    int countAhead(PlotId plot, Instant now) {
        return database.sql("""
                        select count(*) from green_shift where plot_id = :plot and starts_at > :now and off_at is null
                        """)
                .param("plot", plot.value())
                .param("now", now)
                .query(Integer.class)
                .single();
    }
}
