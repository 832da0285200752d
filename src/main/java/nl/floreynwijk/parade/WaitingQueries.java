package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who waits, and where they stand. */
@Component
class WaitingQueries {

    private static final int MOST_OWN = 20;
    private static final int MOST = 500;

    private static final String ENTRIES = """
            select w.id, w.account_id, w.category, w.pitches, w.least_cm, w.line, w.state, w.out_of_turn, w.put_by, w.joined_at,
                w.ended_at, w.booking_id, b.held_until,
                (select count(*) from parade_waiting o where o.edition_id = w.edition_id and o.category = w.category
                    and o.state = 'WAITING' and o.line < w.line) + 1 as position,
                (select group_concat(d.day order by d.day) from parade_waiting_day d where d.waiting_id = w.id) as days,
                (select group_concat(distinct p.number order by length(p.number), p.number separator ', ')
                    from parade_occupation c join parade_pitch p on p.id = c.pitch_id
                    where c.booking_id = w.booking_id) as numbers
            from parade_waiting w left join parade_booking b on b.id = w.booking_id
            """;

    private final JdbcClient database;

    WaitingQueries(JdbcClient database) {
        this.database = database;
    }

    /** What somebody waits for, in the order in which they came. */
    List<OwnWaiting> of(EditionId edition, AccountId account) {
        return database.sql(ENTRIES + """
                         where w.edition_id = :edition and w.account_id = :account and w.live = 1
                        order by w.line limit :most
                        """)
                .param("edition", edition.value())
                .param("account", account.value())
                .param("most", MOST_OWN)
                .query((row, _) -> new OwnWaiting(idIn(row), wishIn(row), row.getInt("position"), offerIn(row)))
                .list();
    }

    /** What somebody is offered now, of any edition, what ends first before. */
    List<PitchOffer> offersTo(AccountId account, Instant now) {
        return database
                .sql(ENTRIES + """
                         where w.account_id = :account and w.state = 'OFFERED' and b.held_until > :now
                        order by b.held_until limit :most
                        """)
                .param("account", account.value())
                .param("now", now)
                .param("most", MOST_OWN)
                .query((row, _) -> offerIn(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Everybody who waits, in order; then those who do not any more, the last first. */
    List<WaitingEntry> all(EditionId edition) {
        return database.sql(ENTRIES + """
                         where w.edition_id = :edition
                        order by w.live is null, if(w.live is null, null, w.line), w.ended_at desc limit :most
                        """)
                .param("edition", edition.value())
                .param("most", MOST)
                .query((row, _) -> entryIn(row))
                .list();
    }

    /** Everybody who waits in an edition, in order, to be decided on. One query. */
    List<Waiting> inLine(EditionId edition) {
        return database.sql("""
                        select w.*, (select group_concat(d.day order by d.day) from parade_waiting_day d
                            where d.waiting_id = w.id) as days
                        from parade_waiting w where w.edition_id = :edition and w.state = 'WAITING'
                        order by w.line limit :most
                        """)
                .param("edition", edition.value())
                .param("most", MOST)
                .query((row, _) -> waitingIn(row, edition))
                .list();
    }

    private static Waiting waitingIn(ResultSet row, EditionId edition) throws SQLException {
        var wish = wishIn(row);
        var joinedAt = row.getObject("joined_at", Instant.class);
        return new Waiting(idIn(row), edition, accountIn(row), wish.category(), joinedAt, Set.of())
                .stand(wish, row.getInt("line"))
                .kept(row.getString("out_of_turn"), putByIn(row).orElse(null), row.getInt("version"));
    }

    private static WaitingEntry entryIn(ResultSet row) throws SQLException {
        return new WaitingEntry(
                idIn(row),
                accountIn(row),
                row.getInt("line"),
                row.getInt("position"),
                wishIn(row),
                WaitingState.valueOf(row.getString("state")),
                row.getObject("joined_at", Instant.class),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)),
                Optional.ofNullable(row.getString("numbers")),
                Optional.ofNullable(row.getObject("held_until", Instant.class)),
                Optional.ofNullable(row.getString("out_of_turn")),
                putByIn(row));
    }

    private static AccountId accountIn(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("account_id", UUID.class));
    }

    private static Optional<AccountId> putByIn(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("put_by", UUID.class)).map(AccountId::new);
    }

    private static WaitingId idIn(ResultSet row) throws SQLException {
        return new WaitingId(row.getObject("id", UUID.class));
    }

    private static WaitingWish wishIn(ResultSet row) throws SQLException {
        return new WaitingWish(
                Category.valueOf(row.getString("category")),
                row.getInt("pitches"),
                row.getInt("least_cm"),
                Stream.of(row.getString("days").split(","))
                        .map(LocalDate::parse)
                        .toList());
    }

    private static Optional<PitchOffer> offerIn(ResultSet row) throws SQLException {
        var until = row.getObject("held_until", Instant.class);
        return until == null || !row.getString("state").equals(WaitingState.OFFERED.name())
                ? Optional.empty()
                : Optional.of(new PitchOffer(
                        new BookingId(row.getObject("booking_id", UUID.class)), row.getString("numbers"), until));
    }

    /** Where somebody stands who waits; 1 is next in their category. */
    int positionOf(Waiting waiting) {
        return aheadOf(waiting, waiting.line()) + 1;
    }

    /** Where they would stand at the end. */
    int lastPosition(Waiting waiting) {
        return aheadOf(waiting, Integer.MAX_VALUE);
    }

    private int aheadOf(Waiting waiting, int line) {
        return database.sql("""
                        select count(*) from parade_waiting where edition_id = :edition and category = :category
                            and state = 'WAITING' and line < :line
                        """)
                .param("edition", waiting.edition().value())
                .param("category", waiting.wish().category().name())
                .param("line", line)
                .query(Integer.class)
                .single();
    }
}
