package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is booked of an edition, for its limits. */
@Component
class BookingCounts {

    private static final int WHOLE = 100;

    private static final String WANTING = """
            select
                (select group_concat(distinct o.pitch_id) from parade_booking b
                    join parade_occupation o on o.booking_id = b.id and o.live = 1
                    where b.account_id = :account and b.edition_id = :edition
                        and b.state in ('REQUESTED', 'BOOKED', 'OFFERED')) as pitches,
                exists (select 1 from parade_booking
                    where account_id = :account and edition_id = :edition and holding = 1) as keeps,
                (select most from parade_category_limit where edition_id = :edition and category = :category) as most,
                exists (select 1 from parade_waiting
                    where edition_id = :edition and state = 'WAITING' and account_id <> :account) as others_wait
            """;

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

    /**
     * What there is to know of whoever wants pitches for a stall of some category, in one question.
     *
     * @param pitches that they have for good, asked for, or are offered
     * @param keeps whether they keep some while they fill in the form
     * @param most how many such stalls there may be in the edition; empty is any number
     * @param othersWait whether anybody else waits for a pitch in it
     */
    record Wanting(Set<PitchId> pitches, boolean keeps, Optional<Integer> most, boolean othersWait) {}

    Wanting wanting(AccountId account, EditionId edition, Category category) {
        return database.sql(WANTING)
                .param("account", account.value())
                .param("edition", edition.value())
                .param("category", category.name())
                .query((row, _) -> new Wanting(
                        Stream.ofNullable(row.getString("pitches"))
                                .flatMap(it -> Stream.of(it.split(",")))
                                .map(PitchId::of)
                                .collect(toSet()),
                        row.getBoolean("keeps"),
                        Optional.ofNullable(row.getObject("most", Integer.class)),
                        row.getBoolean("others_wait")))
                .single();
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

    /** Of which there are as many as there may be, besides what somebody keeps while they fill in the form. */
    Set<Category> full(EditionId edition, AccountId account, Instant now) {
        return database.sql("""
                        select l.category from parade_category_limit l
                        where l.edition_id = :edition and l.most <= (
                            select count(*) from parade_booking b
                            where b.edition_id = l.edition_id and b.category = l.category
                                and (b.state in ('REQUESTED', 'BOOKED')
                                    or (b.state in ('HELD', 'OFFERED') and b.held_until > :now))
                                and not (b.account_id = :account and b.state = 'HELD'))
                        """)
                .param("edition", edition.value())
                .param("account", account.value())
                .param("now", now)
                .query((row, _) -> Category.valueOf(row.getString("category")))
                .set();
    }

    /** How many such stalls there are besides one that are agreed, or offered to whoever waited. */
    int agreedOf(EditionId edition, Category category, BookingId besides) {
        return database.sql("""
                        select count(*) from parade_booking
                        where edition_id = :edition and category = :category and id <> :besides
                            and state in ('REQUESTED', 'BOOKED', 'OFFERED')
                        """)
                .param("edition", edition.value())
                .param("category", category.name())
                .param("besides", besides.value())
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
