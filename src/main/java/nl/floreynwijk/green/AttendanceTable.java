package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said of people on the day. */
@Component
class AttendanceTable {

    private final JdbcClient database;

    AttendanceTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was said of somebody.
     *
     * @param signUp by which they were expected
     */
    record Row(
            UUID id,
            ShiftId shift,
            Optional<SignUpId> signUp,
            Optional<AccountId> account,
            String guestName,
            Presence presence,
            int people,
            int minutes,
            Instant saidAt) {

        /** The same of somebody who was put on the shift after that. */
        Row of(SignUp theirs) {
            return new Row(id, shift, Optional.of(theirs.id()), account, guestName, presence, people, minutes, saidAt);
        }

        /** By what the list calls them. */
        UUID person() {
            return signUp.map(SignUpId::value).orElse(id);
        }
    }

    Optional<Row> find(ShiftId shift, UUID person) {
        return database.sql("""
                        select * from green_attendance where shift_id = :shift and (sign_up_id = :person or id = :person)
                        order by sign_up_id is null limit 1
                        """)
                .param("shift", shift.value())
                .param("person", person)
                .query((row, _) -> rowIn(row))
                .optional();
    }

    Optional<Row> of(ShiftId shift, AccountId account) {
        return database.sql("select * from green_attendance where shift_id = ? and account_id = ?")
                .params(shift.value(), account.value())
                .query((row, _) -> rowIn(row))
                .optional();
    }

    private static Row rowIn(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ShiftId(row.getObject("shift_id", UUID.class)),
                Optional.ofNullable(row.getObject("sign_up_id", UUID.class)).map(SignUpId::new),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getString("guest_name"),
                Presence.valueOf(row.getString("presence")),
                row.getInt("people"),
                row.getInt("minutes"),
                row.getObject("said_at", Instant.class));
    }

    /** How many came along without having signed up. */
    int walkIns(ShiftId shift) {
        return database.sql("select count(*) from green_attendance where shift_id = ? and sign_up_id is null")
                .param(shift.value())
                .query(Integer.class)
                .single();
    }

    boolean has(UUID id) {
        return database.sql("select exists (select 1 from green_attendance where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Takes the place of what was said before. */
    void keep(Row row, AccountId by, Instant now) {
        database.sql("""
                        insert into green_attendance (id, shift_id, sign_up_id, account_id, guest_name, came, presence, people,
                            minutes, said_at, received_at, said_by)
                        values (:id, :shift, :signUp, :account, :name, :came, :presence, :people, :minutes, :at, :now, :by)
                        on duplicate key update sign_up_id = :signUp, account_id = :account, came = :came,
                            presence = :presence, people = :people, minutes = :minutes, said_at = :at, received_at = :now, said_by = :by
                        """)
                .param("id", row.id())
                .param("shift", row.shift().value())
                .param("signUp", row.signUp().map(SignUpId::value).orElse(null))
                .param("account", row.account().map(AccountId::value).orElse(null))
                .param("name", row.guestName())
                .param("came", row.presence() == Presence.CAME)
                .param("presence", row.presence().name())
                .param("people", row.people())
                .param("minutes", row.minutes())
                .param("at", row.saidAt())
                .param("now", now)
                .param("by", by.value())
                .update();
    }

    /** Whether that they did not come still stands, and nothing was done about it before. */
    boolean markMissed(UUID id, boolean again, Instant now) {
        return database.sql("""
                        update green_attendance set asked_at = :asked, wanted_at = :wanted
                        where id = :id and presence = 'MISSED' and asked_at is null and wanted_at is null
                        """)
                        .param("id", id)
                        .param("asked", again ? null : now)
                        .param("wanted", again ? now : null)
                        .update()
                == 1;
    }

    /** Whether somebody was to be phoned. */
    boolean talked(AccountId account, Instant now) {
        return database.sql("""
                        update green_attendance set talked_at = :now
                        where account_id = :account and wanted_at is not null and talked_at is null
                        """)
                        .param("account", account.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    /** Whether anything was said of a shift. */
    boolean isSaidOf(ShiftId shift) {
        return database.sql("select exists (select 1 from green_attendance where shift_id = ?)")
                .param(shift.value())
                .query(Boolean.class)
                .single();
    }

    /** It is at another time: who was ticked before that, was not there then. */
    void clear(ShiftId shift) {
        database.sql("delete from green_attendance where shift_id = ?")
                .param(shift.value())
                .update();
    }

    /** Whoever was forgotten did work there: the time stays. */
    void forget(AccountId account) {
        database.sql("update green_attendance set account_id = null where account_id = ?")
                .param(account.value())
                .update();
    }

    /** Whoever came along without being a member has no name any more once the year is over. */
    void forgetNames(Instant before) {
        database.sql("""
                        update green_attendance a join green_shift s on s.id = a.shift_id set a.guest_name = ''
                        where a.guest_name <> '' and s.ends_at < :before
                        """).param("before", before).update();
    }
}
