package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads floor plans whole, in two questions however many pitches there are. */
@Component
class PlanTable {

    private static final String PLAN = """
            select e.name, e.status, p.picture_id, p.width_cm,
                (select group_concat(d.day order by d.day) from parade_day d where d.edition_id = e.id) as days,
                t.id, t.number, t.x, t.y, t.width, t.height, t.length_cm, t.zone, t.power, t.water, t.shade,
                t.wheelchair, t.corner, t.blocked, t.version
            from parade_edition e
            left join parade_plan p on p.edition_id = e.id
            left join parade_pitch t on t.edition_id = e.id
            where e.id = :edition
            """;

    private static final String OCCUPATIONS = """
            select o.pitch_id, o.day, o.held_until, b.state, b.account_id, b.name
            from parade_booking b join parade_occupation o on o.booking_id = b.id and o.live = 1
            where b.edition_id = :edition and b.state in ('HELD', 'OFFERED', 'REQUESTED', 'BOOKED')
            order by o.day
            """;

    private final JdbcClient database;
    private final Clock clock;

    PlanTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As it is now; empty when there is no such edition. */
    @Transactional(readOnly = true)
    Optional<PlanSnapshot> read(EditionId edition) {
        var rows = database.sql(PLAN)
                .param("edition", edition.value())
                .query((row, _) -> new Row(head(edition, row), pitch(edition, row)))
                .list();
        return rows.stream().findFirst().map(it -> whole(it.head(), rows).at(clock.instant()));
    }

    private PlanSnapshot whole(PlanSnapshot head, List<Row> rows) {
        var pitches = rows.stream()
                .flatMap(it -> it.pitch().stream())
                .sorted(Comparator.comparing(Pitch::number, PitchNumbers.ORDER))
                .toList();
        return new PlanSnapshot(
                head.edition(),
                head.name(),
                head.status(),
                head.picture(),
                head.widthCm(),
                head.days(),
                pitches,
                pitches.isEmpty() ? List.of() : occupations(head.edition()));
    }

    private record Row(PlanSnapshot head, Optional<Pitch> pitch) {}

    private static PlanSnapshot head(EditionId edition, ResultSet row) throws SQLException {
        var width = row.getInt("width_cm");
        return new PlanSnapshot(
                edition,
                row.getString("name"),
                EditionStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("picture_id", UUID.class)).map(AttachmentId::new),
                width == 0 ? Plan.USUAL_WIDTH : width,
                days(row.getString("days")),
                List.of(),
                List.of());
    }

    private static List<LocalDate> days(@Nullable String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split(",")).map(LocalDate::parse).toList();
    }

    private static Optional<Pitch> pitch(EditionId edition, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        var plan = new PitchPlan(
                row.getString("number"),
                row.getInt("x"),
                row.getInt("y"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("length_cm"),
                Optional.ofNullable(row.getString("zone")).map(Category::valueOf),
                new PitchFeatures(
                        PitchPower.valueOf(row.getString("power")),
                        row.getBoolean("water"),
                        row.getBoolean("shade"),
                        row.getBoolean("wheelchair"),
                        row.getBoolean("corner")),
                Optional.ofNullable(row.getString("blocked")));
        return Optional.of(Pitch.kept(new PitchId(id), edition, plan, row.getInt("version")));
    }

    private List<PlanOccupation> occupations(EditionId edition) {
        return database.sql(OCCUPATIONS)
                .param("edition", edition.value())
                .query((row, _) -> new PlanOccupation(
                        new PitchId(row.getObject("pitch_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        BookingState.valueOf(row.getString("state")),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("held_until", Instant.class))))
                .list();
    }
}
