package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the shifts that come, with who comes. */
@Component
class ComingShifts {

    /** More than a neighbourhood has on one day. */
    private static final int MOST = 200;

    private final JdbcClient database;

    ComingShifts(JdbcClient database) {
        this.database = database;
    }

    /** Those that begin from one moment on and before another, for which somebody comes; one query. */
    List<ComingShift> between(Instant from, Instant until) {
        return database.sql("""
                        select s.id, s.task, s.place, s.bring, s.starts_at, s.leader_id, u.account_id, u.places,
                            u.signed_up_at
                        from (select * from green_shift
                            where starts_at >= :from and starts_at < :until and off_at is null
                            order by starts_at, id limit :most) s
                        join green_sign_up u on u.shift_id = s.id and u.state = 'ON'
                        order by s.starts_at, s.id, u.signed_up_at, u.id
                        """)
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query(ComingShifts::shiftsIn);
    }

    private static List<ComingShift> shiftsIn(ResultSet rows) throws SQLException {
        var shifts = new LinkedHashMap<ShiftId, ComingShift>();
        var people = new LinkedHashMap<ShiftId, List<ComingShift.Person>>();
        while (rows.next()) {
            var shift = shiftIn(rows);
            shifts.putIfAbsent(shift.id(), shift);
            people.computeIfAbsent(shift.id(), _ -> new ArrayList<>()).add(personIn(rows));
        }
        return shifts.values().stream()
                .map(it -> new ComingShift(
                        it.id(),
                        it.task(),
                        it.place(),
                        it.bring(),
                        it.startsAt(),
                        it.leader(),
                        people.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static ComingShift shiftIn(ResultSet row) throws SQLException {
        return new ComingShift(
                new ShiftId(row.getObject("id", UUID.class)),
                row.getString("task"),
                row.getString("place"),
                row.getString("bring"),
                row.getObject("starts_at", Instant.class),
                account(row, "leader_id"),
                List.of());
    }

    private static ComingShift.Person personIn(ResultSet row) throws SQLException {
        return new ComingShift.Person(
                account(row, "account_id"), row.getInt("places"), row.getObject("signed_up_at", Instant.class));
    }

    private static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }
}
