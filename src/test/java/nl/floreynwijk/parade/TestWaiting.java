package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who stands in a street that is full, and who waits for a pitch in it. */
@Component
public class TestWaiting {

    private final TestPeople people;
    private final DeskNumbers desk;
    private final WaitingRepository repository;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final Offers offers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TestWaiting(
            TestPeople people,
            DeskNumbers desk,
            WaitingRepository repository,
            EditionRepository editions,
            BookingRepository bookings,
            Offers offers,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.desk = desk;
        this.repository = repository;
        this.editions = editions;
        this.bookings = bookings;
        this.offers = offers;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nobody stands in a street or waits for it, and there is no street. */
    public void clear() {
        for (var table : List.of(
                "waiting_day",
                "waiting",
                "occupation",
                "booking",
                "pitch",
                "plan",
                "price",
                "desk",
                "refund_step",
                "day",
                "edition",
                "series")) {
            database.sql("delete from parade_" + table).update();
        }
    }

    /** Nobody stands in this one street or waits for it any more. */
    public void clear(EditionId edition) {
        for (var sql : List.of(
                "delete from parade_waiting_day where waiting_id in (select id from parade_waiting where edition_id = ?)",
                "delete from parade_waiting where edition_id = ?",
                "delete from parade_occupation where booking_id in (select id from parade_booking where edition_id = ?)",
                "delete from parade_booking where edition_id = ?")) {
            database.sql(sql).param(edition.value()).update();
        }
    }

    /** Whoever signs in at this address. */
    public AccountId at(String address) {
        return database.sql("select id from access_account where email = ?")
                .param(address)
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Somebody without any role. */
    public AccountId neighbour(String name) {
        return people.open(name);
    }

    public AccountId organiser(String name) {
        return people.open(name, Role.PARADE_ORGANISER);
    }

    /** Does something as somebody, and leaves whoever is signed in as they were. */
    public <T> T as(AccountId who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        people.signIn(who);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Somebody booked these pitches on these days. */
    public BookingId booked(
            EditionId edition, AccountId who, Category category, Collection<PitchId> pitches, List<LocalDate> days) {
        var booking = BookingId.random();
        transaction.executeWithoutResult(_ -> {
            database.sql("""
                            insert into parade_booking (id, edition_id, number, account_id, state, category, kind, name, sells, sector,
                                phone, wishes, agreed_at, held_until, extended, begun_at, reason, version)
                            values (:id, :edition, :number, :account, 'BOOKED', :category, 'NEIGHBOUR', :name, 'Kaas', '',
                                '0612345678', '', :now, null, false, :now, '', 1)
                            """)
                    .param("id", booking.value())
                    .param("edition", edition.value())
                    .param("number", desk.nextBooking(edition))
                    .param("account", who.value())
                    .param("category", category.name())
                    .param("name", "Kraam " + booking.toString().substring(0, 4))
                    .param("now", clock.instant())
                    .update();
            for (var pitch : pitches) {
                days.forEach(day -> database.sql(
                                "insert into parade_occupation (booking_id, pitch_id, day, live) values (?, ?, ?, 1)")
                        .params(booking.value(), pitch.value(), day)
                        .update());
            }
        });
        return booking;
    }

    /** Gives back everything of a booking, as whoever cancels it does, and lets those who wait have it. */
    public void cancelled(BookingId booking) {
        transaction.executeWithoutResult(_ -> {
            var edition = bookings.findById(booking).orElseThrow().edition();
            desk.hold(edition);
            database.sql("update parade_occupation set live = null, freed_at = ? where booking_id = ?")
                    .params(clock.instant(), booking.value())
                    .update();
            database.sql("update parade_booking set state = 'CANCELLED', ended_at = ? where id = ?")
                    .params(clock.instant(), booking.value())
                    .update();
            fill(edition);
        });
    }

    /** So many more pitches at the other side of the street, 101 and up. */
    public List<PitchId> morePitches(EditionId edition, int many) {
        return IntStream.range(0, many)
                .mapToObj(it -> {
                    var pitch = PitchId.random();
                    database.sql("""
                                    insert into parade_pitch (id, edition_id, number, x, y, width, height, length_cm, power, water,
                                        shade, wheelchair, corner, version)
                                    values (?, ?, ?, ?, 8000, 400, 1000, 300, 'NONE', false, false, false, false, 1)
                                    """)
                            .params(pitch.value(), edition.value(), Integer.toString(101 + it), it * 500)
                            .update();
                    return pitch;
                })
                .toList();
    }

    /** What was offered is booked. */
    void agreed(BookingId offer) {
        database.sql(
                        "update parade_booking set state = 'BOOKED', held_until = null, version = version + 1 where id = ?")
                .param(offer.value())
                .update();
        database.sql("update parade_occupation set held_until = null where booking_id = ?")
                .param(offer.value())
                .update();
    }

    /** Offers what is free. */
    public void fill(EditionId edition) {
        transaction.executeWithoutResult(_ -> {
            desk.hold(edition);
            offers.fill(editions.findById(edition).orElseThrow());
        });
    }

    /** Somebody waits, at the end of the line. */
    public WaitingId waits(EditionId edition, AccountId who, WaitingWish wish) {
        return requireNonNull(transaction.execute(_ -> repository
                .save(Waiting.joined(edition, who, wish, desk.nextInLine(edition), clock.instant()))
                .id()));
    }

    Waiting row(WaitingId id) {
        return repository.findById(id).orElseThrow();
    }

    /** What somebody was offered. */
    Booking offer(WaitingId id) {
        return bookings.findById(row(id).booking().orElseThrow()).orElseThrow();
    }

    /** On which pitches a booking stands, by number. */
    public List<String> pitchesOf(BookingId booking) {
        return database.sql("""
                        select distinct p.number from parade_occupation o join parade_pitch p on p.id = o.pitch_id
                        where o.booking_id = ? and o.live = 1 order by p.number
                        """)
                .param(booking.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The templates of the mails that somebody got, in order. */
    public List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select message_key from notification_mail where account_id = ? and message_key like '%parade/%'
                        order by created_at, message_key
                        """)
                .param(account.value())
                .query((row, _) -> row.getString(1).replaceFirst(".*parade/([a-z-]+)/.*", "$1"))
                .list();
    }

    /** How many are taken more than once on a day, which is none. */
    public int doublyTaken(EditionId edition) {
        return database.sql("""
                        select count(*) from (select o.pitch_id, o.day from parade_occupation o
                            join parade_booking b on b.id = o.booking_id
                            where b.edition_id = ? and b.state in ('HELD', 'OFFERED', 'REQUESTED', 'BOOKED') and o.live = 1
                            group by o.pitch_id, o.day having count(*) > 1) as twice
                        """).param(edition.value()).query(Integer.class).single();
    }
}
