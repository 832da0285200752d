package nl.floreynwijk.parade;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up bookings, money, who came and how it was by edition; nothing of a person is read but words they wrote for it. */
@Component
class FigureSums {

    /** An edition, and those of the same series that were held: what was only thought of, or called off, has no figures to look back at. */
    private static final String EDITIONS = """
            select e.id, e.name, e.code,
                (select count(*) from parade_pitch p where p.edition_id = e.id and p.blocked is null) as pitches,
                (select coalesce(sum(i.total_cents), 0) from parade_invoice i where i.edition_id = e.id) as invoiced,
                (select coalesce(sum(y.cents), 0) from parade_payment y join parade_booking b on b.id = y.booking_id
                    where b.edition_id = e.id) as received,
                (select min(d.day) from parade_day d where d.edition_id = e.id) as first_day
            from parade_edition e join parade_edition this on this.series_id = e.series_id and this.id = :edition
            where e.id = :edition
                or exists (select 1 from parade_booking b where b.edition_id = e.id and b.state = 'BOOKED')
            order by first_day desc
            """;

    private static final String BOOKED = """
            select b.edition_id, 'CATEGORY' as about, b.category as name, count(distinct o.pitch_id) as many
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

    /** What was said last of a stall on a day holds. */
    private static final String CAME = """
            union all
            select b.edition_id, 'STALLS', o.day, count(distinct b.id)
            from parade_booking b join parade_occupation o on o.booking_id = b.id and o.live = 1
            where b.edition_id in (:editions) and b.state = 'BOOKED' group by b.edition_id, o.day
            union all
            select b.edition_id, if(c.came, 'CAME', 'AWAY'), c.day, count(*)
            from parade_check_in c join parade_booking b on b.id = c.booking_id and b.state = 'BOOKED'
            where b.edition_id in (:editions) and c.came is not null and c.said_at = (select max(l.said_at) from parade_check_in l
                where l.booking_id = c.booking_id and l.day = c.day)
            group by b.edition_id, c.came, c.day
            """;

    private static final String SAID =
            """
            union all
            select b.edition_id, 'ASKED', '', count(*) from parade_booking b
            where b.edition_id in (:editions) and b.state = 'BOOKED' group by b.edition_id
            """ + said("MARK", "mark") + said("TURNOVER", "turnover") + said("AGAIN", "again");

    private final JdbcClient database;
    private final EvaluationTable evaluations;

    FigureSums(JdbcClient database, EvaluationTable evaluations) {
        this.database = database;
        this.evaluations = evaluations;
    }

    private static String said(String about, String column) {
        return """
                union all
                select b.edition_id, '%1$s', v.%2$s, count(*)
                from parade_evaluation v join parade_booking b on b.id = v.booking_id and b.state = 'BOOKED'
                where b.edition_id in (:editions) and v.%2$s is not null group by b.edition_id, v.%2$s
                """.formatted(about, column);
    }

    private record Whole(EditionId id, String name, String code, int pitches, Euros invoiced, Euros received) {}

    private record Sum(EditionId edition, String about, String name, int many) {}

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
        var sums = sums(from).stream().collect(groupingBy(Sum::edition));
        var before = from.stream()
                .skip(1)
                .findFirst()
                .map(it -> figures(it, sums.getOrDefault(it.id(), List.of()), List.of(), Optional.empty()));
        return Optional.of(
                figures(from.getFirst(), sums.getOrDefault(edition, List.of()), evaluations.words(edition), before));
    }

    private List<Sum> sums(List<Whole> editions) {
        return database.sql(BOOKED + CAME + SAID)
                .param("editions", editions.stream().map(it -> it.id().value()).toList())
                .query((row, _) -> new Sum(
                        new EditionId(row.getObject("edition_id", UUID.class)),
                        row.getString("about"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getInt("many")))
                .list();
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

    private static ParadeFigures figures(
            Whole whole, List<Sum> sums, List<EvaluationTable.Words> words, Optional<ParadeFigures> before) {
        var counted = new FigureCounts();
        sums.forEach(it -> counted.add(it.about(), it.name(), it.many()));
        return new ParadeFigures(
                whole.id(),
                whole.name(),
                whole.code(),
                whole.pitches(),
                counted.parts("CATEGORY", "parade.category.", Category.values()),
                counted.parts("KIND", "parade.figures.kind.", BookerKind.values()),
                counted.days(),
                whole.invoiced(),
                whole.received(),
                counted.arrivals(),
                counted.evaluations(words),
                before);
    }
}
