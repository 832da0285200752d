package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a year: how each shift is staffed, and the same again for the next. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Season {

    private static final int MOST = 1_000;

    private static final Duration SOON = Duration.ofDays(14);
    private static final Duration NEXT = Duration.ofDays(56);

    private final JdbcClient database;
    private final ShiftRepository repository;
    private final SeriesTable series;
    private final PlotRepository plots;
    private final AuditTrail audit;
    private final Clock clock;

    Season(
            JdbcClient database,
            ShiftRepository repository,
            SeriesTable series,
            PlotRepository plots,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.repository = repository;
        this.series = series;
        this.plots = plots;
        this.audit = audit;
        this.clock = clock;
    }

    /** The plan of this year, as the clock here says. */
    @Transactional(readOnly = true)
    public SeasonPlan plan() {
        return plan(DutchTime.day(clock.instant()).getYear());
    }

    /** The plan of a year; two queries, however many shifts it has. */
    @Transactional(readOnly = true)
    public SeasonPlan plan(int year) {
        var thisYear = DutchTime.day(clock.instant()).getYear();
        var years = new TreeSet<>(List.of(thisYear, thisYear + 1));
        years.addAll(database.sql("select distinct year(starts_at) from green_shift")
                .query(Integer.class)
                .list());
        var shown = years.contains(year) ? year : thisYear;
        return SeasonPlan.of(shown, shown == thisYear, List.copyOf(years), shiftsOf(shown));
    }

    /** How many of the coming two weeks need people. */
    @Transactional(readOnly = true)
    public int holesSoon() {
        return database.sql("""
                        select count(*) from green_shift
                        where starts_at > :now and starts_at < :until and off_at is null and taken + kept < least
                        """)
                .param("now", clock.instant())
                .param("until", clock.instant().plus(SOON))
                .query(Integer.class)
                .single();
    }

    /** Those of the year, and those of the coming weeks, which may be in another. */
    private List<SeasonShift> shiftsOf(int year) {
        return database.sql("""
                        select s.*, p.name as plot_name,
                            (select count(*) from green_sign_up w where w.shift_id = s.id and w.state = 'RESERVE') as waiting
                        from green_shift s join green_plot p on p.id = s.plot_id
                        where (s.starts_at >= :from and s.starts_at < :until) or (s.starts_at > :now and s.starts_at < :soon)
                        order by s.starts_at, s.id limit :most
                        """)
                .param("now", clock.instant())
                .param("soon", clock.instant().plus(NEXT))
                .param("from", DutchTime.beginning(LocalDate.of(year, 1, 1)))
                .param("until", DutchTime.beginning(LocalDate.of(year + 1, 1, 1)))
                .param("most", MOST)
                .query((row, _) -> shiftIn(row))
                .list();
    }

    private SeasonShift shiftIn(ResultSet row) throws SQLException {
        var people = row.getInt("taken");
        var kept = row.getInt("kept");
        var least = row.getInt("least");
        var most = row.getInt("most");
        var startsAt = row.getObject("starts_at", Instant.class);
        return new SeasonShift(
                new ShiftId(row.getObject("id", UUID.class)),
                new PlotId(row.getObject("plot_id", UUID.class)),
                row.getString("plot_name"),
                row.getString("task"),
                startsAt,
                row.getObject("ends_at", Instant.class),
                people,
                kept,
                least,
                most,
                row.getInt("waiting"),
                row.getString("series_id") != null,
                startsAt.isBefore(clock.instant()),
                Staffing.of(people, kept, least, most, row.getString("off_cause") != null));
    }

    /**
     * Plans the shifts of a year again for the next: in the same week and on the same weekday, at the same time and without
     * people. Holidays are left out, and what was called off or is at a plot that ended.
     */
    public CopyResult copy(int year) {
        var from = DutchTime.beginning(LocalDate.of(year, 1, 1));
        var until = DutchTime.beginning(LocalDate.of(year + 1, 1, 1));
        var before = repository.lockBetween(from, until).stream()
                .filter(it -> it.off().isEmpty())
                .sorted(Comparator.comparing(Shift::startsAt))
                .toList();
        if (before.isEmpty()) {
            return new CopyResult.Nothing();
        }
        var copied = new HashMap<SeriesId, SeriesId>();
        var made = before.stream().filter(it -> copy(it, copied)).count();
        return new CopyResult.Copied((int) made, before.size() - (int) made);
    }

    /** Whether there is one more. */
    private boolean copy(Shift shift, Map<SeriesId, SeriesId> copied) {
        var now = clock.instant();
        var plan = shift.plan().on(sameWeekNextYear(shift.day()));
        if (Holidays.has(plan.day()) || !plan.problems(now).isEmpty() || isEnded(plan.plot()) || isThere(plan)) {
            return false;
        }
        var next = Shift.planned(plan, shift.series().map(it -> copied.computeIfAbsent(it, this::copy)), now);
        repository.save(next);
        audit.record(GreenActions.SHIFT_PLANNED, next.id().toString());
        return true;
    }

    private SeriesId copy(SeriesId id) {
        var rule = series.find(id).orElseThrow();
        return series.add(
                new SeriesRule(
                        rule.rhythm(),
                        sameWeekNextYear(rule.first()),
                        sameWeekNextYear(rule.last()),
                        rule.skipHolidays()),
                clock.instant());
    }

    /** In a year of 53 weeks the last has no other like it: what is in it comes in the 52nd. */
    static LocalDate sameWeekNextYear(LocalDate day) {
        var later = day.plusWeeks(53);
        return later.getYear() == day.getYear() + 1 && weekOf(later) == weekOf(day) ? later : day.plusWeeks(52);
    }

    private static int weekOf(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private boolean isEnded(PlotId plot) {
        return plots.findById(plot).filter(Plot::isOpen).isEmpty();
    }

    private boolean isThere(ShiftPlan plan) {
        return database.sql("""
                        select exists (select 1 from green_shift
                            where plot_id = :plot and task = :task and starts_at = :at)
                        """)
                .param("plot", plan.plot().value())
                .param("task", plan.task())
                .param("at", plan.startsAt())
                .query(Boolean.class)
                .single();
    }
}
