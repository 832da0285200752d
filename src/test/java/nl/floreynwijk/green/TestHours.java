package nl.floreynwijk.green;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was there on the day, as whoever led a shift would have said. */
@Component
public class TestHours {

    private final JdbcClient database;

    TestHours(JdbcClient database) {
        this.database = database;
    }

    /** A shift at any time, also long ago, on which nobody is yet. */
    public ShiftId shift(PlotId plot, String task, Instant startsAt, Duration length) {
        var id = ShiftId.random();
        database.sql("""
                        insert into green_shift (id, plot_id, task, about, place, starts_at, ends_at, least, most, kept, kept_for,
                            taken, heaviness, children, wheelchair, adults_only, coffee, bring, tools, reward,
                            reward_agreed, turn, version)
                        values (:id, :plot, :task, '', 'Bij de bank', :from, :until, 1, 20, 0, '', 0, 'LIGHT', false, false,
                            false, false, '', '', 'NONE', '', 0, 0)
                        """)
                .param("id", id.value())
                .param("plot", plot.value())
                .param("task", task)
                .param("from", startsAt)
                .param("until", startsAt.plus(length))
                .update();
        return id;
    }

    /** Had signed up and was there, with so many people together. */
    public void came(ShiftId shift, AccountId account, int people, int minutes) {
        attended(shift, UUID.randomUUID(), account.value(), "", true, people, minutes);
    }

    /** Had signed up and was not there. */
    public void stayedAway(ShiftId shift, AccountId account) {
        attended(shift, UUID.randomUUID(), account.value(), "", false, 1, 0);
    }

    /** Just came. */
    public void walkedIn(ShiftId shift, AccountId account, int minutes) {
        attended(shift, null, account.value(), "", true, 1, minutes);
    }

    /** Has no account. */
    public void guest(ShiftId shift, String name, int minutes) {
        attended(shift, null, null, name, true, 1, minutes);
    }

    private void attended(
            ShiftId shift,
            @Nullable UUID signUp,
            @Nullable UUID account,
            String guest,
            boolean came,
            int people,
            int minutes) {
        database.sql("""
                        insert into green_attendance
                            (id, shift_id, sign_up_id, account_id, guest_name, presence, came, people, minutes,
                                said_at, received_at, said_by)
                        values (:id, :shift, :signUp, :account, :guest, :presence, :came, :people, :minutes, '2026-01-01', '2026-01-01', :id)
                        """)
                .param("id", UUID.randomUUID())
                .param("shift", shift.value())
                .param("signUp", signUp)
                .param("account", account)
                .param("guest", guest)
                .param("presence", (came ? Presence.CAME : Presence.MISSED).name())
                .param("came", came)
                .param("people", people)
                .param("minutes", minutes)
                .update();
    }

    /** Is on it, and that is all that is known. */
    public void signedUp(ShiftId shift, AccountId account) {
        database.sql("""
                        insert into green_sign_up
                            (id, shift_id, account_id, places, state, queue, overlaps, left_reason, signed_up_at, version)
                        values (:id, :shift, :account, 1, 'ON', 0, false, '', '2026-01-01', 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("shift", shift.value())
                .param("account", account.value())
                .update();
    }

    public void calledOff(ShiftId shift, boolean counts) {
        database.sql("""
                        update green_shift set off_cause = 'HEAT', off_reason = 'Te warm', off_counts = :counts, off_at = starts_at
                        where id = :id
                        """).param("counts", counts).param("id", shift.value()).update();
    }

    public void isPaid(ShiftId shift, int cents) {
        database.sql("update green_shift set reward = 'PAID', reward_cents = :cents where id = :id")
                .param("cents", cents)
                .param("id", shift.value())
                .update();
    }

    /** It was put right afterwards. */
    public void putRight(ShiftId shift, AccountId account, int minutes) {
        database.sql("update green_attendance set minutes = :minutes where shift_id = :shift and account_id = :account")
                .param("minutes", minutes)
                .param("shift", shift.value())
                .param("account", account.value())
                .update();
    }
}
