package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.ReachedMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one shift as the gardener sees it. */
@Component
class DeskShifts {

    private static final Duration AFTERWARDS = Duration.ofDays(7);

    private final JdbcClient database;
    private final Memberships memberships;
    private final Contacts contacts;
    private final Clock clock;

    DeskShifts(JdbcClient database, Memberships memberships, Contacts contacts, Clock clock) {
        this.database = database;
        this.memberships = memberships;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** With everybody on it; two queries, and one more where whoever leads it is no member. */
    DeskShift of(Shift shift) {
        return database.sql("""
                        select p.name as plot_name, r.rhythm, r.first_day, r.last_day, r.skip_holidays,
                            (select sum(a.people) from green_attendance a where a.shift_id = s.id and a.came) as day_people,
                            d.done, d.left_over, u.id, u.account_id, u.state, u.places, u.queue, u.offered_until,
                            g.name as guest, g.phone
                        from green_shift s join green_plot p on p.id = s.plot_id
                        left join green_series r on r.id = s.series_id
                        left join green_shift_report d on d.shift_id = s.id
                        left join green_sign_up u on u.shift_id = s.id and u.state <> 'LEFT'
                        left join green_guest g on g.id = u.guest_id
                        where s.id = :id order by u.state = 'RESERVE', u.queue, u.signed_up_at, u.id
                        """).param("id", shift.id().value()).query(rows -> {
            return deskShift(shift, rows);
        });
    }

    private DeskShift deskShift(Shift shift, ResultSet rows) throws SQLException {
        rows.next();
        var plotName = rows.getString("plot_name");
        var series =
                rows.getString("rhythm") == null ? Optional.<SeriesRule>empty() : Optional.of(SeriesTable.ruleIn(rows));
        var day = dayIn(rows, shift);
        var people = new ArrayList<Present>();
        do {
            if (rows.getString("id") != null) {
                people.add(Present.in(rows));
            }
        } while (rows.next());
        var reached = memberships.reaching(
                Stream.concat(people.stream().flatMap(it -> it.account().stream()), shift.leader().stream())
                        .distinct()
                        .toList());
        return new DeskShift(
                shift.id(),
                plotName,
                shift.plan(),
                shift.leader().flatMap(it -> nameOf(it, reached)),
                series,
                shift.taken(),
                shift.kept(),
                shift.off(),
                volunteers(people, reached, isRecent(shift)),
                shift.turn(),
                shift.isAhead(clock.instant()),
                shift.mayGoOn(clock.instant()),
                day);
    }

    private ShiftDay dayIn(ResultSet row, Shift shift) throws SQLException {
        var moment =
                LedShifts.moment(shift.startsAt(), shift.endsAt(), shift.off().isPresent(), clock.instant());
        var over = !clock.instant().isBefore(shift.endsAt());
        return new ShiftDay(
                Optional.ofNullable(row.getObject("day_people", Integer.class)).filter(_ -> over),
                Optional.ofNullable(row.getString("done")).orElse(""),
                Optional.ofNullable(row.getString("left_over")).orElse(""),
                Optional.empty(),
                moment == Attendance.Moment.NOW);
    }

    /** Long afterwards nobody has to be phoned about it. */
    private boolean isRecent(Shift shift) {
        return clock.instant().isBefore(shift.endsAt().plus(AFTERWARDS));
    }

    private Optional<String> nameOf(AccountId account, Map<AccountId, ReachedMember> reached) {
        return Optional.ofNullable(reached.get(account))
                .map(ReachedMember::name)
                .or(() -> contacts.of(account).map(Contact::name));
    }

    /** Somebody on the list, by id. */
    private record Present(
            SignUpId id,
            Optional<AccountId> account,
            Optional<String> guest,
            Optional<PhoneNumber> guestPhone,
            SignUpState state,
            int places,
            Optional<Instant> heldUntil) {

        static Present in(ResultSet row) throws SQLException {
            return new Present(
                    new SignUpId(row.getObject("id", UUID.class)),
                    Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                    Optional.ofNullable(row.getString("guest")),
                    Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                    SignUpState.valueOf(row.getString("state")),
                    row.getInt("places"),
                    Optional.ofNullable(row.getObject("offered_until", Instant.class)));
        }
    }

    private static List<DeskShift.Volunteer> volunteers(
            List<Present> people, Map<AccountId, ReachedMember> reached, boolean recent) {
        var volunteers = new ArrayList<DeskShift.Volunteer>();
        var position = 0;
        for (var person : people) {
            var waits = person.state() == SignUpState.RESERVE;
            position += waits ? 1 : 0;
            var member = person.account().flatMap(it -> Optional.ofNullable(reached.get(it)));
            volunteers.add(new DeskShift.Volunteer(
                    person.id(),
                    member.map(ReachedMember::name).or(person::guest),
                    person.account().isEmpty(),
                    member.flatMap(ReachedMember::phone)
                            .or(person::guestPhone)
                            .filter(_ -> recent && person.state() != SignUpState.OFFERED),
                    person.state(),
                    person.places(),
                    waits ? Optional.of(position) : Optional.empty(),
                    person.heldUntil()));
        }
        return volunteers;
    }
}
