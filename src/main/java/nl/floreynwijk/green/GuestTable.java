package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.membership.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who comes without an account, and finds them back by the secret of their address. */
@Component
class GuestTable {

    private final JdbcClient database;

    GuestTable(JdbcClient database) {
        this.database = database;
    }

    void keep(Guest guest, Token secret) {
        database.sql("""
                        insert into green_guest (id, shift_id, name, phone, secret_hash, signed_up_at, forget_on)
                        values (:id, :shift, :name, :phone, :hash, :now, :forget)
                        """)
                .param("id", guest.id().value())
                .param("shift", guest.shift().value())
                .param("name", guest.name())
                .param("phone", guest.phone().value())
                .param("hash", secret.hash())
                .param("now", guest.signedUpAt())
                .param("forget", guest.forgetOn())
                .update();
    }

    /** Whether somebody with that number is a guest on a shift. */
    boolean isThere(ShiftId shift, PhoneNumber phone) {
        return database.sql("select exists (select 1 from green_guest where shift_id = :shift and phone = :phone)")
                .param("shift", shift.value())
                .param("phone", phone.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Guest> find(Token secret) {
        return database.sql("select * from green_guest where secret_hash = ?")
                .param(secret.hash())
                .query((row, _) -> guestIn(row))
                .optional();
    }

    private static Guest guestIn(ResultSet row) throws SQLException {
        return new Guest(
                new GuestId(row.getObject("id", UUID.class)),
                new ShiftId(row.getObject("shift_id", UUID.class)),
                row.getString("name"),
                new PhoneNumber(row.getString("phone")),
                row.getObject("signed_up_at", Instant.class),
                row.getObject("forget_on", LocalDate.class));
    }

    /** Comes no more: their number is free again. */
    void remove(GuestId id) {
        database.sql("delete from green_guest where id = ?").param(id.value()).update();
    }

    /** The shift is on another day: they are known until the end of its season. */
    void keepUntil(ShiftId shift, LocalDate forgetOn) {
        database.sql("update green_guest set forget_on = :day where shift_id = :shift")
                .param("day", forgetOn)
                .param("shift", shift.value())
                .update();
    }

    /** Forgets those whose time has come. */
    void forget(LocalDate today) {
        database.sql("delete from green_guest where forget_on <= ?")
                .param(today)
                .update();
    }

    /** What is to come at a plot until a moment, with the places that are for anybody, the next first. */
    List<GuestShift> shiftsAt(PlotId plot, Instant now, Instant until) {
        return database.sql("""
                        select s.id, s.task, s.place, s.starts_at, s.ends_at, s.adults_only,
                            if(exists (select 1 from green_sign_up w where w.shift_id = s.id and w.state = 'RESERVE'),
                                0, s.most - s.taken - s.kept) as free
                        from green_shift s
                        where s.plot_id = :plot and s.off_at is null and s.starts_at > :now and s.starts_at < :until
                        order by s.starts_at, s.id limit 20
                        """)
                .param("plot", plot.value())
                .param("now", now)
                .param("until", until)
                .query((row, _) -> new GuestShift(
                        new ShiftId(row.getObject("id", UUID.class)),
                        row.getString("task"),
                        row.getString("place"),
                        row.getObject("starts_at", Instant.class),
                        row.getObject("ends_at", Instant.class),
                        row.getInt("free"),
                        row.getBoolean("adults_only")))
                .list();
    }
}
