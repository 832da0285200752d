package nl.floreynwijk.green;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How seasons of the green went, for the gardener; figures only, nobody's name. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class GreenFigures {

    private static final int MOST = 2_000;

    private final JdbcClient database;
    private final Clock clock;

    GreenFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of this year. */
    public SeasonFigures now() {
        return of(DutchTime.day(clock.instant()).getYear());
    }

    /** Those of a year in which there were shifts, or of this one; three queries. */
    public SeasonFigures of(int year) {
        var thisYear = DutchTime.day(clock.instant()).getYear();
        var years = new TreeSet<>(List.of(thisYear));
        years.addAll(database.sql("select distinct year(starts_at) from green_shift where starts_at <= ?")
                .param(clock.instant())
                .query(Integer.class)
                .list());
        var shown = years.contains(year) ? year : thisYear;
        var shifts = shiftsOf(shown);
        var people = peopleOf(shown);
        var held = shifts.stream().filter(it -> !it.off()).toList();
        return new SeasonFigures(
                shown,
                List.copyOf(years.descendingSet()),
                held.stream().mapToLong(Counted::minutes).sum(),
                people.members(),
                people.guestVisits(),
                people.broughtVisits(),
                held.size(),
                shifts.size() - held.size(),
                (int) held.stream().filter(it -> !it.said()).count(),
                people.signedUp(),
                people.turnedUp(),
                people.firstTimers(),
                people.cameBack(),
                people.stillTime(),
                parts(held, Counted::plotName),
                parts(held, it -> "%02d".formatted(it.day().getMonthValue())));
    }

    private static List<SeasonFigures.Part> parts(List<Counted> shifts, Function<Counted, String> name) {
        return shifts.stream().collect(groupingBy(name, TreeMap::new, toList())).entrySet().stream()
                .map(it -> new SeasonFigures.Part(
                        it.getKey(),
                        it.getValue().size(),
                        it.getValue().stream().mapToLong(Counted::minutes).sum()))
                .toList();
    }

    /** A shift that is over. */
    private record Counted(String plotName, LocalDate day, boolean off, boolean said, long minutes) {}

    private List<Counted> shiftsOf(int year) {
        return database.sql("""
                        select p.name as plot_name, s.starts_at, s.off_at is not null as off,
                            count(a.id) > 0 as said, coalesce(sum(if(a.came, a.people * a.minutes, 0)), 0) as minutes
                        from green_shift s join green_plot p on p.id = s.plot_id
                        left join green_attendance a on a.shift_id = s.id
                        where s.starts_at >= :from and s.starts_at < :until and s.ends_at <= :now
                        group by s.id, p.name, s.starts_at, s.off_at limit :most
                        """)
                .param("from", beginning(year))
                .param("until", beginning(year + 1))
                .param("now", clock.instant())
                .param("most", MOST)
                .query((row, _) -> new Counted(
                        row.getString("plot_name"),
                        DutchTime.day(row.getObject("starts_at", Instant.class)),
                        row.getBoolean("off"),
                        row.getBoolean("said"),
                        row.getLong("minutes")))
                .list();
    }

    private record People(
            int members,
            int guestVisits,
            int broughtVisits,
            int signedUp,
            int turnedUp,
            int firstTimers,
            int cameBack,
            int stillTime) {}

    /** Of each member the first two times they ever came are looked at, whatever the year. */
    private People peopleOf(int year) {
        return database.sql("""
                        with there as (
                            select a.*, s.starts_at from green_attendance a join green_shift s on s.id = a.shift_id
                            where s.off_at is null and s.ends_at <= :now
                        ), turns as (
                            select account_id, starts_at,
                                row_number() over (partition by account_id order by starts_at, shift_id) as turn,
                                lead(starts_at) over (partition by account_id order by starts_at, shift_id) as next_at
                            from there where came and account_id is not null
                        )
                        select
                            count(distinct if(t.came, t.account_id, null)) as members,
                            coalesce(sum(t.came and t.account_id is null), 0) as guest_visits,
                            coalesce(sum(if(t.came, t.people - 1, 0)), 0) as brought_visits,
                            coalesce(sum(if(t.sign_up_id is null, 0, t.people)), 0) as signed_up,
                            coalesce(sum(if(t.sign_up_id is not null and t.came, t.people, 0)), 0) as turned_up,
                            (select count(*) from turns where turn = 1 and starts_at >= :from and starts_at < :until)
                                as first_timers,
                            (select count(*) from turns where turn = 1 and starts_at >= :from and starts_at < :until
                                and next_at < starts_at + interval 12 month) as came_back,
                            (select count(*) from turns where turn = 1 and starts_at >= :from and starts_at < :until
                                and next_at is null and starts_at + interval 12 month > :now) as still_time
                        from there t where t.starts_at >= :from and t.starts_at < :until
                        """)
                .param("from", beginning(year))
                .param("until", beginning(year + 1))
                .param("now", clock.instant())
                .query((row, _) -> new People(
                        row.getInt("members"),
                        row.getInt("guest_visits"),
                        row.getInt("brought_visits"),
                        row.getInt("signed_up"),
                        row.getInt("turned_up"),
                        row.getInt("first_timers"),
                        row.getInt("came_back"),
                        row.getInt("still_time")))
                .single();
    }

    private static Instant beginning(int year) {
        return DutchTime.beginning(LocalDate.of(year, 1, 1));
    }
}
