package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds appointments, which stand with their requests. */
@Component
class AppointmentQueries {

    private static final String APPOINTMENTS = """
            select r.*, i.name_dutch, i.name_english from harry_request r
            left join harry_item i on i.list_id = r.list_id and i.code = r.item_code
            where r.appointment is not null and r.agreed_at is not null
            """;

    /** Nobody has more at one time. */
    private static final int AT_ONCE = 5;

    private final JdbcClient database;

    AppointmentQueries(JdbcClient database) {
        this.database = database;
    }

    /** One that stands, or was agreed and is off. */
    Optional<Appointment> find(RequestId request) {
        return database.sql(APPOINTMENTS + " and r.id = :id and r.state in ('AGREED', 'CANCELLED')")
                .param("id", request.value())
                .query((row, _) -> appointmentIn(row))
                .optional();
    }

    /** Those that stand from one moment until before another, without trouble that the office did not decide yet. */
    List<Appointment> standing(Instant from, Instant until, int limit) {
        return database.sql(APPOINTMENTS + """
                         and r.state = 'AGREED' and r.appointment >= :from and r.appointment < :until
                            and (r.trouble_at is null or r.decided_at is not null)
                        order by r.appointment, r.id limit :limit
                        """)
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .query((row, _) -> appointmentIn(row))
                .list();
    }

    /** Those of one person that stand and begin within that time. */
    List<Appointment> of(AccountId account, Instant from, Instant until) {
        return database.sql(APPOINTMENTS + """
                         and r.state = 'AGREED' and (r.asked_by = :account or r.helper_id = :account)
                            and r.appointment > :from and r.appointment < :until
                        order by r.appointment, r.id limit :limit
                        """)
                .param("account", account.value())
                .param("from", from)
                .param("until", until)
                .param("limit", AT_ONCE)
                .query((row, _) -> appointmentIn(row))
                .list();
    }

    private static Appointment appointmentIn(ResultSet row) throws SQLException {
        return new Appointment(
                new RequestId(row.getObject("id", UUID.class)),
                account(row, "asked_by"),
                row.getString("shown_name"),
                account(row, "helper_id"),
                RequestState.valueOf(row.getString("state")),
                row.getObject("appointment", Instant.class),
                row.getInt("appointment_turn"),
                Category.valueOf(row.getString("category")),
                thingIn(row),
                "%s %s, %s %s"
                        .formatted(
                                row.getString("street"),
                                row.getString("door"),
                                new Postcode(row.getString("postcode")),
                                row.getString("town")));
    }

    private static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }

    private static Optional<Appointment.Thing> thingIn(ResultSet row) throws SQLException {
        var english = Optional.ofNullable(row.getString("name_english")).orElse("");
        return Optional.ofNullable(row.getString("name_dutch")).map(it -> new Appointment.Thing(it, english));
    }
}
