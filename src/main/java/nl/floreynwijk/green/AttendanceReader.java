package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the day of a shift: what was planned, who was there, and what was said of the work. */
@Component
class AttendanceReader {

    /** Those of a sign-up and those who came along; somebody who was put on after they came along is one person. */
    private static final String PEOPLE = """
            select coalesce(u.id, a.id) as person, coalesce(u.account_id, a.account_id) as account_id,
                coalesce(g.name, a.guest_name, '') as guest_name, if(u.state = 'ON', u.places, 0) as expected,
                a.presence, a.people, a.minutes, a.said_at
            from green_sign_up u
            left join green_attendance a on a.shift_id = u.shift_id and (a.sign_up_id = u.id or a.account_id = u.account_id)
            left join green_guest g on g.id = u.guest_id
            where u.shift_id = :shift and (u.state = 'ON' or a.id is not null)
            union all
            select a.id, a.account_id, a.guest_name, 0, a.presence, a.people, a.minutes, a.said_at
            from green_attendance a
            where a.shift_id = :shift and not exists (select 1 from green_sign_up u
                where u.shift_id = a.shift_id and (u.id = a.sign_up_id or u.account_id = a.account_id))
            limit :most
            """;

    /** More than come and walk in on one day. */
    private static final int MOST = 1_000;

    private final JdbcClient database;
    private final Contacts contacts;
    private final LedShifts led;
    private final Clock clock;

    AttendanceReader(JdbcClient database, Contacts contacts, LedShifts led, Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.led = led;
        this.clock = clock;
    }

    /**
     * A shift that whoever is signed in leads, or may speak for.
     *
     * @param photos how many there are of the day
     */
    record Day(
            ShiftId shift,
            PlotId plot,
            String task,
            String place,
            Instant startsAt,
            Instant endsAt,
            Optional<AccountId> leader,
            int places,
            Attendance.Moment moment,
            String done,
            String leftOver,
            int photos) {}

    /** Empty when it is none of theirs. */
    Optional<Day> day(ShiftId shift) {
        return database.sql("""
                        select s.id, s.plot_id, s.task, s.place, s.starts_at, s.ends_at, s.leader_id, s.most, s.off_cause,
                            coalesce(r.done, '') as done, coalesce(r.left_over, '') as left_over,
                            (select count(*) from green_plot_photo p where p.shift_id = s.id) as photos
                        from green_shift s left join green_shift_report r on r.shift_id = s.id where s.id = :shift
                        """)
                .param("shift", shift.value())
                .query((row, _) -> dayIn(row))
                .optional()
                .filter(it -> led.isMine(it.leader()));
    }

    private Day dayIn(ResultSet row) throws SQLException {
        var startsAt = row.getObject("starts_at", Instant.class);
        var endsAt = row.getObject("ends_at", Instant.class);
        return new Day(
                new ShiftId(row.getObject("id", UUID.class)),
                new PlotId(row.getObject("plot_id", UUID.class)),
                row.getString("task"),
                row.getString("place"),
                startsAt,
                endsAt,
                Optional.ofNullable(row.getObject("leader_id", UUID.class)).map(AccountId::new),
                row.getInt("most"),
                LedShifts.moment(startsAt, endsAt, row.getString("off_cause") != null, clock.instant()),
                row.getString("done"),
                row.getString("left_over"),
                row.getInt("photos"));
    }

    /** Who was there on that day; two queries. When it is over for good, only the office still reads who missed it. */
    Attendance attendance(Day day) {
        var people = day.moment() == Attendance.Moment.OVER && !led.isOffice() ? List.<Line>of() : people(day.shift());
        var names = contacts.namesOf(
                people.stream().flatMap(it -> it.account().stream()).distinct().toList());
        return new Attendance(
                day.shift(),
                day.task(),
                day.place(),
                day.startsAt(),
                day.endsAt(),
                day.places(),
                day.moment(),
                people.stream()
                        .map(it -> it.named(nameOf(it, names), day))
                        .sorted(Comparator.<Attendance.Person, Boolean>comparing(it -> it.expected() == 0)
                                .thenComparing(it -> it.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** A neighbour reads of other neighbours what all of them read; the office reads whole names. */
    private String nameOf(Line line, Map<AccountId, String> names) {
        var known = line.account().map(it -> Optional.ofNullable(names.get(it))
                .map(name -> led.isOffice() ? name : ShownNames.of(name))
                .orElse(""));
        return known.or(() -> Optional.of(line.guestName()))
                .filter(it -> !it.isEmpty())
                .orElse("–");
    }

    private record Line(
            UUID person,
            Optional<AccountId> account,
            String guestName,
            int expected,
            Presence presence,
            int people,
            int minutes,
            Optional<Instant> saidAt) {

        /** Of whom nothing was said it is expected that they come with those they bring, for the whole time. */
        Attendance.Person named(String name, Day day) {
            var planned = (int) Duration.between(day.startsAt(), day.endsAt()).toMinutes();
            return new Attendance.Person(
                    person, name, expected, presence, people, presence == Presence.CAME ? minutes : planned, saidAt);
        }
    }

    private List<Line> people(ShiftId shift) {
        return database.sql(PEOPLE)
                .param("shift", shift.value())
                .param("most", MOST)
                .query((row, _) -> lineIn(row))
                .list();
    }

    private static Line lineIn(ResultSet row) throws SQLException {
        var presence = Optional.ofNullable(row.getString("presence"));
        var expected = row.getInt("expected");
        return new Line(
                row.getObject("person", UUID.class),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getString("guest_name"),
                expected,
                presence.map(Presence::valueOf).orElse(Presence.OPEN),
                presence.isPresent() ? row.getInt("people") : expected,
                row.getInt("minutes"),
                Optional.ofNullable(row.getObject("said_at", Instant.class)));
    }
}
