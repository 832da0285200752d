package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of an edition what its programme needs. */
@Component
class ProgrammeTable {

    private final JdbcClient database;

    ProgrammeTable(JdbcClient database) {
        this.database = database;
    }

    /** What an edition is called, and its days in order. */
    record Days(String name, List<EditionDay> all) {}

    private record Row(String name, Optional<EditionDay> day) {}

    /** Empty when there is no such edition; one query. */
    Optional<Days> daysOf(EditionId edition) {
        var rows = database.sql("""
                        select e.name, d.day, d.opens_at, d.closes_at, d.set_up_at
                        from parade_edition e left join parade_day d on d.edition_id = e.id
                        where e.id = ? order by d.day
                        """)
                .param(edition.value())
                .query((row, _) -> new Row(row.getString("name"), day(row)))
                .list();
        return rows.stream()
                .findFirst()
                .map(it -> new Days(
                        it.name(),
                        rows.stream().flatMap(row -> row.day().stream()).toList()));
    }

    /** What was on one day is on the day that came in its place; where none did, it stays, and fits no day. */
    void follow(EditionId edition, List<LocalDate> before, List<LocalDate> after) {
        var moves = IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(it -> !before.get(it).equals(after.get(it)))
                .boxed()
                .toList();
        if (moves.isEmpty()) {
            return;
        }
        var moved = database.sql("update parade_activity set version = version + 1, day = case day "
                + moves.stream()
                        .map(it -> "when :from%1$d then :to%1$d ".formatted(it))
                        .collect(Collectors.joining())
                + "end where edition_id = :edition and day in (:days)");
        for (var move : moves) {
            moved = moved.param("from" + move, before.get(move)).param("to" + move, after.get(move));
        }
        moved.param("edition", edition.value())
                .param("days", moves.stream().map(before::get).toList())
                .update();
    }

    /** Empty where the edition has none. */
    static Optional<EditionDay> day(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(new EditionDay(
                        day,
                        row.getObject("opens_at", LocalTime.class),
                        row.getObject("closes_at", LocalTime.class),
                        row.getObject("set_up_at", LocalTime.class)));
    }
}
