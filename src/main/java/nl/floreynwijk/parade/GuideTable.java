package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that visitors see of an edition in one query: a street of people asks for it at the same time. */
@Component
class GuideTable {

    private static final String EVERYTHING = """
            select 'PITCH' as what, p.id, p.id as pitch_id, p.number, p.x, p.y, p.width, p.height, b.id as booking_id,
                b.name as title, b.sells as about, b.sector as place, b.category as kind, b.photo_id is not null as photo,
                o.day, null as starts_at, null as ends_at
            from parade_pitch p
            left join (parade_occupation o join parade_booking b on b.id = o.booking_id and b.state = 'BOOKED')
                on o.pitch_id = p.id and o.live = 1
            where p.edition_id = :edition
            union all
            select 'ACTIVITY', a.id, a.pitch_id, '', a.x, a.y, null, null, null, a.title, a.about, a.stage, a.kind, false,
                a.day, a.starts_at, a.ends_at
            from parade_activity a join parade_day d on d.edition_id = a.edition_id and d.day = a.day
            where a.edition_id = :edition
            union all
            select 'PICTURE', l.picture_id, null, '', null, null, null, null, null, '', '', '', '', false, null, null, null
            from parade_plan l where l.edition_id = :edition and l.picture_id is not null
            """;

    private final JdbcClient database;

    GuideTable(JdbcClient database) {
        this.database = database;
    }

    /** What stands on the street of that edition; of those that are called off there is no more than that. */
    ParadeGuide of(EditionSummary edition, List<EditionSummary> calledOff) {
        var rows = database.sql(EVERYTHING)
                .param("edition", edition.id().value())
                .query((row, _) -> row(row))
                .list();
        Map<PitchId, ParadeGuide.Spot> spots = rows.stream()
                .flatMap(it -> it.spot().stream())
                .distinct()
                .sorted(Comparator.comparing(ParadeGuide.Spot::number, PitchNumbers.ORDER))
                .collect(toMap(ParadeGuide.Spot::id, it -> it, (one, _) -> one, LinkedHashMap::new));
        return new ParadeGuide(
                edition,
                calledOff.stream().filter(it -> !it.id().equals(edition.id())).toList(),
                rows.stream().flatMap(it -> it.picture().stream()).findFirst(),
                List.copyOf(spots.values()),
                stalls(rows, List.copyOf(spots.values())),
                rows.stream()
                        .flatMap(it -> it.item().stream())
                        .map(it -> it.with(spots))
                        .sorted(Comparator.comparing(ParadeGuide.Item::day)
                                .thenComparing(ParadeGuide.Item::startsAt)
                                .thenComparing(ParadeGuide.Item::title))
                        .toList());
    }

    private static List<ParadeGuide.Stall> stalls(List<Row> rows, List<ParadeGuide.Spot> inOrder) {
        var byBooking = rows.stream()
                .flatMap(it -> it.stall().stream())
                .collect(groupingBy(Standing::booking, LinkedHashMap::new, toList()));
        return byBooking.values().stream()
                .map(it -> stall(it, inOrder))
                .sorted(Comparator.comparingInt(
                        it -> inOrder.indexOf(it.pitches().getFirst())))
                .toList();
    }

    private static ParadeGuide.Stall stall(List<Standing> standings, List<ParadeGuide.Spot> inOrder) {
        var one = standings.getFirst();
        var where = standings.stream().map(Standing::spot).collect(toSet());
        return new ParadeGuide.Stall(
                one.booking(),
                one.name(),
                one.sells(),
                one.sector(),
                one.category(),
                one.photo(),
                inOrder.stream().filter(where::contains).toList(),
                standings.stream().map(Standing::day).collect(toSet()));
    }

    /** What one row tells: at most one of an item, a picture and a pitch, on which there may be somebody. */
    private record Row(
            Optional<ParadeGuide.Spot> spot,
            Optional<Standing> stall,
            Optional<Planned> item,
            Optional<AttachmentId> picture) {}

    /** Somebody on one pitch on one day. */
    private record Standing(
            BookingId booking,
            ParadeGuide.Spot spot,
            String name,
            String sells,
            String sector,
            Category category,
            boolean photo,
            LocalDate day) {}

    /** An item whose pitch is only known by its id. */
    private record Planned(ParadeGuide.Item item, @Nullable PitchId pitch) {

        ParadeGuide.Item with(Map<PitchId, ParadeGuide.Spot> spots) {
            return new ParadeGuide.Item(
                    item.id(),
                    item.kind(),
                    item.title(),
                    item.about(),
                    item.stage(),
                    item.day(),
                    item.startsAt(),
                    item.endsAt(),
                    pitch == null ? Optional.empty() : Optional.ofNullable(spots.get(pitch)),
                    item.point());
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var id = requireNonNull(row.getObject("id", UUID.class));
        return switch (requireNonNull(row.getString("what"))) {
            case "PITCH" -> {
                var spot = spot(row);
                yield new Row(Optional.of(spot), standing(row, spot), Optional.empty(), Optional.empty());
            }
            case "ACTIVITY" -> new Row(Optional.empty(), Optional.empty(), Optional.of(item(row)), Optional.empty());
            default -> new Row(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new AttachmentId(id)));
        };
    }

    private static ParadeGuide.Spot spot(ResultSet row) throws SQLException {
        return new ParadeGuide.Spot(
                new PitchId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new PitchShape(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height")));
    }

    private static Optional<Standing> standing(ResultSet row, ParadeGuide.Spot spot) throws SQLException {
        var booking = row.getObject("booking_id", UUID.class);
        return booking == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        new BookingId(booking),
                        spot,
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("place"),
                        Category.valueOf(row.getString("kind")),
                        row.getBoolean("photo"),
                        row.getObject("day", LocalDate.class)));
    }

    private static Planned item(ResultSet row) throws SQLException {
        var pitch = row.getObject("pitch_id", UUID.class);
        var x = row.getObject("x", Integer.class);
        var item = new ParadeGuide.Item(
                new ActivityId(row.getObject("id", UUID.class)),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("about"),
                row.getString("place"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                Optional.empty(),
                x == null ? Optional.empty() : Optional.of(new ActivityPlace.AtPoint(x, row.getInt("y"))));
        return new Planned(item, pitch == null ? null : new PitchId(pitch));
    }
}
