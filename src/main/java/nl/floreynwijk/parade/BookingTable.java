package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bookings with their pitches, each time in one query. */
@Component
class BookingTable {

    /** More than a street has. */
    static final int MOST = 500;

    /**
     * All that is read of a booking {@code b} of an edition {@code e}; another query may read more beside it.
     *
     * <p>Of one that ended, only what it still had at the end: what was given up before is not told.
     */
    static final String COLUMNS = MarketOutlook.COLUMNS + """
            , b.*, e.name as edition_name, e.code,
                (select group_concat(concat_ws(' ', p.id, p.length_cm, o.day, p.number) order by o.day separator '\n')
                    from parade_occupation o join parade_pitch p on p.id = o.pitch_id
                    where o.booking_id = b.id
                        and (o.live = 1 or b.state in ('LAPSED', 'DROPPED') or (b.state in ('CANCELLED', 'RELEASED', 'DECLINED')
                            and o.freed_at = (select max(g.freed_at) from parade_occupation g where g.booking_id = b.id))))
                    as pitches,
                (select group_concat(concat_ws(' ', a.add_on_id, a.quantity) separator '\n')
                    from parade_booking_add_on a where a.booking_id = b.id) as add_ons
            """;

    /** What somebody reads of one booking besides: what comes with it in words, and what all of it costs. */
    static final String AGREED = """
            , (select group_concat(concat(a.quantity, ' × ', n.name) order by n.position separator '\n')
                from parade_booking_add_on a join parade_add_on n on n.id = a.add_on_id
                where a.booking_id = b.id) as add_on_names,
            (select sum(l.total_cents) from parade_agreed_line l
                where l.booking_id = b.id and l.ended_at is null) as agreed_cents
            """;

    private static final String FROM = " from parade_booking b join parade_edition e on e.id = b.edition_id ";

    private final JdbcClient database;

    BookingTable(JdbcClient database) {
        this.database = database;
    }

    /** A booking as it was read. */
    record Row(
            BookingSummary summary,
            AccountId account,
            Optional<BookerKind> kind,
            String sells,
            String sector,
            String phone,
            String kvk,
            String wishes,
            Optional<AttachmentId> photo,
            String reason,
            boolean foodTicked,
            boolean extended,
            Optional<Instant> movedAt,
            boolean movedBack,
            List<PricedPitch> pitches,
            Map<AddOnId, Integer> addOns) {}

    /** What comes with a booking, in words, and what all of it costs. */
    record Agreed(List<String> addOnNames, Euros euros) {}

    /** A booking with its edition, and what others there call such stalls, as they were read. */
    record InEdition(Row booking, Agreed agreed, List<String> sectors, EditionSummary edition) {}

    /** One, with what others call such stalls. */
    Optional<InEdition> find(BookingId id, Instant now) {
        return database.sql("select " + COLUMNS + AGREED + """
                        , (select group_concat(distinct s.sector order by s.sector separator '\n') from parade_booking s
                            where s.edition_id = b.edition_id and s.category = b.category and s.sector <> ''
                                and s.state = 'BOOKED') as sectors
                        ,
                        """ + EditionTable.COLUMNS + EditionTable.FROM
                        + " join parade_booking b on b.edition_id = e.id where b.id = :id")
                .param("id", id.value())
                .query((row, _) -> new InEdition(
                        rowIn(row, now),
                        agreedIn(row),
                        lines(row, "sectors"),
                        EditionTable.detailsIn(row, DutchTime.day(now)).summary()))
                .optional();
    }

    /** All of somebody that they agreed, keep or were offered, the newest first. */
    List<BookingSummary> of(AccountId account, Instant now) {
        return database.sql("select " + COLUMNS + FROM + """
                        where b.account_id = :account and b.state not in ('LAPSED', 'DROPPED')
                            and (b.held_until is null or b.held_until > :now)
                        order by b.begun_at desc limit :most
                        """)
                .param("account", account.value())
                .param("now", now)
                .param("most", MOST)
                .query((row, _) -> rowIn(row, now).summary())
                .list();
    }

    /** All of an edition that are booked, by number. */
    List<Row> bookedIn(EditionId edition, Instant now) {
        return database.sql("select " + COLUMNS + FROM
                        + " where b.edition_id = :edition and b.state = 'BOOKED' order by b.number limit :most")
                .param("edition", edition.value())
                .param("most", MOST)
                .query((row, _) -> rowIn(row, now))
                .list();
    }

    /** Of a row with {@link #AGREED}. */
    static Agreed agreedIn(ResultSet row) throws SQLException {
        return new Agreed(lines(row, "add_on_names"), new Euros(row.getLong("agreed_cents")));
    }

    /** Of a row with {@link #COLUMNS}. */
    static Row rowIn(ResultSet row, Instant now) throws SQLException {
        var pitches = pitchesIn(row);
        return new Row(
                summaryIn(row, pitches, now),
                new AccountId(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(row.getString("kind")).map(BookerKind::valueOf),
                row.getString("sells"),
                row.getString("sector"),
                row.getString("phone"),
                Optional.ofNullable(row.getString("kvk")).orElse(""),
                row.getString("wishes"),
                Optional.ofNullable(row.getObject("photo_id", UUID.class)).map(AttachmentId::new),
                row.getString("reason"),
                row.getObject("food_at") != null,
                row.getBoolean("extended"),
                Optional.ofNullable(row.getObject("moved_at", Instant.class)),
                row.getObject("back_at") != null,
                pitches,
                addOnsIn(row));
    }

    private static BookingSummary summaryIn(ResultSet row, List<PricedPitch> pitches, Instant now) throws SQLException {
        var until = Optional.ofNullable(row.getObject("held_until", Instant.class));
        var ranOut = until.filter(it -> !it.isAfter(now)).isPresent();
        var days = new TreeSet<LocalDate>();
        pitches.forEach(it -> days.addAll(it.days()));
        return new BookingSummary(
                new BookingId(row.getObject("id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                row.getString("edition_name"),
                row.getString("code"),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                ranOut ? BookingState.LAPSED : BookingState.valueOf(row.getString("state")),
                Category.valueOf(row.getString("category")),
                row.getString("name"),
                pitches.stream().map(PricedPitch::number).toList(),
                List.copyOf(days),
                until,
                MarketOutlook.in(row));
    }

    private static List<PricedPitch> pitchesIn(ResultSet row) throws SQLException {
        var found = new LinkedHashMap<PitchId, PricedPitch>();
        for (var line : lines(row, "pitches")) {
            var part = line.split(" ", 4);
            var day = LocalDate.parse(part[2]);
            found.merge(
                    PitchId.of(part[0]),
                    new PricedPitch(PitchId.of(part[0]), part[3], Integer.parseInt(part[1]), List.of(day)),
                    (one, other) ->
                            new PricedPitch(one.pitch(), one.number(), one.lengthCm(), both(one.days(), other.days())));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(PricedPitch::number, PitchNumbers.ORDER))
                .toList();
    }

    private static List<LocalDate> both(Collection<LocalDate> one, Collection<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Map<AddOnId, Integer> addOnsIn(ResultSet row) throws SQLException {
        var found = new HashMap<AddOnId, Integer>();
        for (var line : lines(row, "add_ons")) {
            var part = line.split(" ", 2);
            found.put(AddOnId.of(part[0]), Integer.parseInt(part[1]));
        }
        return found;
    }

    private static List<String> lines(ResultSet row, String column) throws SQLException {
        @Nullable String all = row.getString(column);
        return all == null ? List.of() : Arrays.asList(all.split("\n", -1));
    }
}
