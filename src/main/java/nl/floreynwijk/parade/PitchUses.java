package nl.floreynwijk.parade;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who has a pitch or names it, before it is blocked or taken away. */
@Component
class PitchUses {

    private final JdbcClient database;

    PitchUses(JdbcClient database) {
        this.database = database;
    }

    /** By how many bookings it is held or booked; nobody takes it meanwhile, until this transaction is over. */
    int count(PitchId pitch, Instant now) {
        database.sql("select id from parade_pitch where id = :pitch for update")
                .param("pitch", pitch.value())
                .query((_, _) -> true)
                .list();
        return database.sql("""
                        select count(distinct booking_id) from parade_occupation
                        where pitch_id = :pitch and live = 1 and (held_until is null or held_until > :now)
                        """)
                .param("pitch", pitch.value())
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /** Whether anything names it, also what is over. */
    boolean isNamed(PitchId pitch) {
        return database.sql("""
                        select exists (select 1 from parade_occupation where pitch_id = :pitch)
                            or exists (select 1 from parade_activity where pitch_id = :pitch)
                            or exists (select 1 from parade_agreed_line where pitch_id = :pitch)
                        """)
                .param("pitch", pitch.value())
                .query(Boolean.class)
                .single();
    }
}
