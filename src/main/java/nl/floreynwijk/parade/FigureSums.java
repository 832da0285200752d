package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up bookings and money by edition; nothing of a person is read. */
@Component
class FigureSums {

    /** An edition, and the one of the same series that was the last before it. */
    private static final String EDITIONS = """
            select e.id, e.name, e.code,
                (select count(*) from parade_pitch p where p.edition_id = e.id and p.blocked is null) as pitches,
                (select coalesce(sum(i.total_cents), 0) from parade_invoice i where i.edition_id = e.id) as invoiced,
                (select coalesce(sum(y.cents), 0) from parade_payment y join parade_booking b on b.id = y.booking_id
                    where b.edition_id = e.id) as received,
                (select min(d.day) from parade_day d where d.edition_id = e.id) as first_day
            from parade_edition e join parade_edition this on this.series_id = e.series_id and this.id = :edition
            order by first_day desc
            """;

    private static final String BOOKED = """
            select b.edition_id, 'CATEGORY' as about, b.category as name, count(distinct o.pitch_id) as pitches
            from parade_booking b join parade_occupation o on o.booking_id = b.id and o.live = 1
            where b.edition_id in (:editions) and b.state = 'BOOKED' group by b.edition_id, b.category
            union all
            select b.edition_id, 'KIND', b.kind, count(distinct o.pitch_id)
            from parade_booking b join parade_occupation o on o.booking_id = b.id and o.live = 1
            where b.edition_id in (:editions) and b.state = 'BOOKED' group by b.edition_id, b.kind
            union all
            select d.edition_id, 'DAY', d.day, count(b.id)
            from parade_day d
            left join (parade_occupation o join parade_booking b on b.id = o.booking_id and b.state = 'BOOKED')
                on o.day = d.day and o.live = 1 and b.edition_id = d.edition_id
            where d.edition_id in (:editions) group by d.edition_id, d.day
            """;

    private final JdbcClient database;

    FigureSums(JdbcClient database) {
        this.database = database;
    }

    private record Whole(EditionId id, String name, String code, int pitches, Euros invoiced, Euros received) {}

    private record Sum(EditionId edition, String about, String name, int pitches) {}

    /** With the one before it; empty when there is no such edition. */
    Optional<ParadeFigures> of(EditionId edition) {
        var all = database.sql(EDITIONS)
                .param("edition", edition.value())
                .query((row, _) -> whole(row))
                .list();
        var from =
                all.stream().dropWhile(it -> !it.id().equals(edition)).limit(2).toList();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var sums = database.sql(BOOKED)
                .param("editions", from.stream().map(it -> it.id().value()).toList())
                .query((row, _) -> new Sum(
                        new EditionId(row.getObject("edition_id", UUID.class)),
                        row.getString("about"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getInt("pitches")))
                .list();
        var before = from.stream().skip(1).findFirst().map(it -> figures(it, sums, Optional.empty()));
        return Optional.of(figures(from.getFirst(), sums, before));
    }

    private static Whole whole(ResultSet row) throws SQLException {
        return new Whole(
                new EditionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                row.getInt("pitches"),
                new Euros(row.getLong("invoiced")),
                new Euros(row.getLong("received")));
    }

    private static ParadeFigures figures(Whole whole, List<Sum> sums, Optional<ParadeFigures> before) {
        var own = sums.stream().filter(it -> it.edition().equals(whole.id())).toList();
        return new ParadeFigures(
                whole.id(),
                whole.name(),
                whole.code(),
                whole.pitches(),
                parts(
                        own,
                        "CATEGORY",
                        Arrays.stream(Category.values()).map(Category::name).toList()),
                parts(
                        own,
                        "KIND",
                        Arrays.stream(BookerKind.values()).map(BookerKind::name).toList()),
                own.stream()
                        .filter(it -> it.about().equals("DAY"))
                        .map(it -> new ParadeFigures.Day(LocalDate.parse(it.name()), it.pitches()))
                        .sorted(Comparator.comparing(ParadeFigures.Day::day))
                        .toList(),
                whole.invoiced(),
                whole.received(),
                before);
    }

    private static List<ParadeFigures.Part> parts(List<Sum> sums, String about, List<String> names) {
        return names.stream()
                .map(name -> new ParadeFigures.Part(
                        name,
                        sums.stream()
                                .filter(it ->
                                        it.about().equals(about) && it.name().equals(name))
                                .mapToInt(Sum::pitches)
                                .sum()))
                .toList();
    }
}
