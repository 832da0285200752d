package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An edition with days, prices and pitches, as an organiser would have set it up. */
@Component
public class TestParade {

    private static final int FROM_NOW = 60;

    private final JdbcClient database;
    private final Clock clock;

    TestParade(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** There is no parade; where one was invoiced or paid that cannot be, for nobody deletes that. */
    public void clear() {
        for (var table : List.of(
                "activity",
                "waiting_day",
                "waiting",
                "bank_line",
                "agreed_line",
                "booking_add_on",
                "occupation",
                "evaluation",
                "booking",
                "pitch",
                "plan",
                "add_on",
                "category_limit",
                "price",
                "desk",
                "refund_step",
                "day",
                "edition",
                "series_alias",
                "series")) {
            database.sql("delete from parade_" + table).update();
        }
    }

    /** A rule of the edition, by its column. */
    public void rule(EditionId edition, String column, Object value) {
        database.sql("update parade_edition set %s = ? where id = ?".formatted(column))
                .params(value, edition.value())
                .update();
    }

    /** Nobody sees any other: what was made before is an idea again. */
    public void only(EditionId edition) {
        database.sql("update parade_edition set status = 'IDEA' where id <> ?")
                .param(edition.value())
                .update();
    }

    /** There is no such edition any more, and none of its floor plan and bookings. */
    public void remove(EditionId edition) {
        var series = database.sql("select series_id from parade_edition where id = ?")
                .param(edition.value())
                .query(UUID.class)
                .single();
        for (var sql : List.of(
                "delete from parade_activity where edition_id = :id",
                "delete from parade_occupation where pitch_id in (select id from parade_pitch where edition_id = :id)",
                "delete from parade_booking where edition_id = :id",
                "delete from parade_pitch where edition_id = :id",
                "delete from parade_plan where edition_id = :id",
                "delete from parade_add_on where edition_id = :id",
                "delete from parade_price where edition_id = :id",
                "delete from parade_desk where edition_id = :id",
                "delete from parade_refund_step where edition_id = :id",
                "delete from parade_day where edition_id = :id",
                "delete from parade_edition where id = :id")) {
            database.sql(sql).param("id", edition.value()).update();
        }
        database.sql("delete from parade_series where id = ?").param(series).update();
    }

    /** An edition that can be booked, on a Saturday and a Sunday two months from now. */
    public EditionId edition() {
        var series = SeriesId.random();
        var edition = EditionId.random();
        var code = "T" + Math.floorMod(edition.hashCode(), 1_000_000);
        insert("parade_series (id, name, version)", series.value(), "Zomerparade " + code, 1);
        insert(
                """
                parade_edition (id, series_id, code, name, street, about, status, status_reason, approval, kept_percent,
                payment_days, offer_hours, vat_percent, iban, account_holder, terms, food_rules, fire_rules, heat_plan,
                storm_plan, uncertain_percent, cancelled_percent, opened_at, version)""",
                edition.value(),
                series.value(),
                code,
                "Zomerparade",
                "Noordewierweg",
                "",
                "OPEN",
                "",
                false,
                0,
                14,
                48,
                21,
                "NL20INGB0001234567",
                "Winkeliersvereniging",
                "U ruimt zelf op.",
                "Koel bewaren.",
                "Een blusdeken bij vuur.",
                "",
                "",
                80,
                100,
                clock.instant(),
                1);
        insert("parade_desk (edition_id, last_booking, last_invoice, last_in_line)", edition.value(), 0, 0, 0);
        for (var day : days()) {
            insert(
                    "parade_day (edition_id, day, opens_at, closes_at, set_up_at)",
                    edition.value(),
                    day,
                    "10:00",
                    "17:00",
                    "07:00");
        }
        insert("parade_refund_step (edition_id, days_before, percent)", edition.value(), 30, 100);
        insert("parade_refund_step (edition_id, days_before, percent)", edition.value(), 7, 50);
        for (var kind : BookerKind.values()) {
            for (var category : Category.values()) {
                insert(
                        "parade_price (edition_id, category, kind, unit, price_cents, early_cents, deposit_cents)",
                        edition.value(),
                        category.name(),
                        kind.name(),
                        "PITCH",
                        kind == BookerKind.CHILD ? 0 : 2500,
                        null,
                        kind == BookerKind.CHILD ? 0 : 1000);
            }
        }
        insert("parade_plan (edition_id, width_cm, version)", edition.value(), 20_000, 1);
        return edition;
    }

    /** The days of every such edition. */
    public List<LocalDate> days() {
        var saturday =
                DutchTime.day(clock.instant()).plusDays(FROM_NOW).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        return List.of(saturday, saturday.plusDays(1));
    }

    /** So many pitches in a row, 1 and up, each three metres long. */
    public List<PitchId> pitches(EditionId edition, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(it -> pitch(edition, it, many))
                .toList();
    }

    private PitchId pitch(EditionId edition, int number, int many) {
        var pitch = PitchId.random();
        var wide = 10_000 / many;
        insert(
                """
                parade_pitch (id, edition_id, number, x, y, width, height, length_cm, power, water, shade, wheelchair, corner,
                version)""",
                pitch.value(),
                edition.value(),
                Integer.toString(number),
                (number - 1) * wide,
                1000,
                wide,
                1000,
                300,
                "P230",
                false,
                false,
                true,
                number == 1,
                1);
        return pitch;
    }

    /** Something that comes with a pitch, of which there are so many. */
    public AddOnId addOn(EditionId edition, AddOnKind kind, long cents, int stock) {
        var id = AddOnId.random();
        insert(
                "parade_add_on (id, edition_id, kind, name, price_cents, watts, stock, taken, position)",
                id.value(),
                edition.value(),
                kind.name(),
                kind.name(),
                cents,
                kind == AddOnKind.POWER_230 ? 3600 : 0,
                stock,
                0,
                Math.floorMod(id.hashCode(), 1_000));
        return id;
    }

    private void insert(String table, @Nullable Object... values) {
        var marks = String.join(", ", Collections.nCopies(values.length, "?"));
        var into = database.sql("insert into " + table + " values (" + marks + ")");
        for (var value : values) {
            into = into.param(value);
        }
        into.update();
    }
}
