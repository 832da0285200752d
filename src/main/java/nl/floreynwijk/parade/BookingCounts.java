package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is booked of an edition, for its limits. */
@Component
class BookingCounts {

    private static final int WHOLE = 100;

    private final JdbcClient database;

    BookingCounts(JdbcClient database) {
        this.database = database;
    }

    /** The pitches that somebody has for good, asked for, or is offered. */
    Set<PitchId> pitchesOf(AccountId account, EditionId edition) {
        return new HashSet<>(database.sql("""
                        select distinct o.pitch_id from parade_booking b
                        join parade_occupation o on o.booking_id = b.id and o.live = 1
                        where b.account_id = :account and b.edition_id = :edition
                            and b.state in ('REQUESTED', 'BOOKED', 'OFFERED')
                        """)
                .param("account", account.value())
                .param("edition", edition.value())
                .query((row, _) -> new PitchId(row.getObject("pitch_id", UUID.class)))
                .list());
    }

    /** How many such stalls there are besides one, with those that are kept for somebody. */
    int stallsOf(EditionId edition, Category category, BookingId besides, Instant now) {
        return database.sql("""
                        select count(*) from parade_booking
                        where edition_id = :edition and category = :category and id <> :besides
                            and (state in ('REQUESTED', 'BOOKED') or (state in ('HELD', 'OFFERED') and held_until > :now))
                        """)
                .param("edition", edition.value())
                .param("category", category.name())
                .param("besides", besides.value())
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /** Whether so many more pitches for people from elsewhere leave enough for those of the neighbourhood. */
    boolean leavesEnough(EditionId edition, int keptPercent, int more) {
        return database.sql("""
                        select (select count(*) from parade_pitch where edition_id = :edition and blocked is null) as pitches,
                            (select count(distinct o.pitch_id) from parade_booking b
                                join parade_occupation o on o.booking_id = b.id and o.live = 1
                                where b.edition_id = :edition and b.state in ('REQUESTED', 'BOOKED')
                                    and b.kind in ('OUTSIDER', 'INSTITUTION')) as elsewhere
                        """)
                .param("edition", edition.value())
                .query((row, _) -> row.getInt("elsewhere") + more
                        <= row.getInt("pitches") - Math.ceilDiv(row.getInt("pitches") * keptPercent, WHOLE))
                .single();
    }
}
