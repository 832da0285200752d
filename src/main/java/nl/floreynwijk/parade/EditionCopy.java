package nl.floreynwijk.parade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new edition what belongs to it besides what its organiser says of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EditionCopy {

    /** Of a drawing that nobody said anything of: a long street. */
    private static final int WIDTH_CM = 20_000;

    /** What was on the first day is on the first day again, and so on; a day that there is no more takes its programme with it. */
    private static final String PROGRAMME = """
            insert into parade_activity (id, edition_id, kind, title, about, stage, day, starts_at, ends_at, pitch_id, x, y,
                version)
            select uuid(), :to, a.kind, a.title, a.about, a.stage, n.day, a.starts_at, a.ends_at, q.id, a.x, a.y, 1
            from parade_activity a
            join (select day, row_number() over (order by day) as place from parade_day where edition_id = :from) o
                on o.day = a.day
            join (select day, row_number() over (order by day) as place from parade_day where edition_id = :to) n
                on n.place = o.place
            left join parade_pitch p on p.id = a.pitch_id
            left join parade_pitch q on q.edition_id = :to and q.number = p.number
            where a.edition_id = :from
            """;

    private final Prices prices;
    private final JdbcClient database;

    EditionCopy(Prices prices, JdbcClient database) {
        this.prices = prices;
        this.database = database;
    }

    /** One that is like no other has an empty sketch of a street. */
    void begin(EditionId edition) {
        database.sql(
                        "insert into parade_plan (edition_id, picture_id, width_cm, version) values (:id, null, :width, 1)")
                .param("id", edition.value())
                .param("width", WIDTH_CM)
                .update();
    }

    /** All that an earlier one has and that nobody booked; its days are there by then. */
    void everything(EditionId from, EditionId to) {
        prices.copy(from, to);
        copy(from, to, """
                insert into parade_plan (edition_id, picture_id, width_cm, version)
                select :to, picture_id, width_cm, 1 from parade_plan where edition_id = :from
                """);
        copy(from, to, """
                insert into parade_pitch (id, edition_id, number, x, y, width, height, length_cm, zone, power, water, shade,
                    wheelchair, corner, blocked, version)
                select uuid(), :to, number, x, y, width, height, length_cm, zone, power, water, shade, wheelchair, corner,
                    blocked, 1
                from parade_pitch where edition_id = :from
                """);
        copy(from, to, PROGRAMME);
    }

    private void copy(EditionId from, EditionId to, String rows) {
        database.sql(rows).param("from", from.value()).param("to", to.value()).update();
    }
}
