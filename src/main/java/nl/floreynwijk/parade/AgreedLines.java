package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was agreed for each booking, line by line. */
@Component
class AgreedLines {

    private static final String HOLDING = """
            select l.id, l.kind, l.pitch_id, l.add_on_id, l.label, l.quantity, l.each_cents, l.total_cents,
                exists (select 1 from parade_invoice_line i where i.agreed_line_id = l.id and not i.credits) as invoiced
            from parade_agreed_line l where l.booking_id = :booking and l.ended_at is null order by l.position
            """;

    private final JdbcClient database;

    AgreedLines(JdbcClient database) {
        this.database = database;
    }

    /** Adds them after those that are there. */
    List<AgreedLine> add(BookingId booking, List<PriceLine> lines, Instant now) {
        return addAfter(lastOf(booking), booking, lines, now);
    }

    /** Adds them where there are none. */
    List<AgreedLine> addFirst(BookingId booking, List<PriceLine> lines, Instant now) {
        return addAfter(0, booking, lines, now);
    }

    private List<AgreedLine> addAfter(int last, BookingId booking, List<PriceLine> lines, Instant now) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var added = lines.stream()
                .map(it -> new AgreedLine(AgreedLineId.random(), it, false))
                .toList();
        var position = last;
        var values = new ArrayList<@Nullable Object>();
        for (var line : added) {
            position++;
            Collections.addAll(values, line.id().value(), booking.value(), position);
            values.addAll(valuesOf(line.price()));
            values.add(now);
        }
        database.sql("""
                        insert into parade_agreed_line (id, booking_id, position, kind, pitch_id, add_on_id, label, quantity,
                            each_cents, total_cents, agreed_at)
                        values
                        """ + String.join(", ", Collections.nCopies(added.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
        return added;
    }

    private static List<@Nullable Object> valuesOf(PriceLine line) {
        return Arrays.asList(
                line.kind().name(),
                line.pitch().map(PitchId::value).orElse(null),
                line.addOn().map(AddOnId::value).orElse(null),
                line.label(),
                line.quantity(),
                line.each().cents(),
                line.total().cents());
    }

    private int lastOf(BookingId booking) {
        return database.sql("select coalesce(max(position), 0) from parade_agreed_line where booking_id = ?")
                .param(booking.value())
                .query(Integer.class)
                .single();
    }

    /** Those that still hold, in the order in which they were agreed. */
    List<AgreedLine> holding(BookingId booking) {
        return database.sql(HOLDING)
                .param("booking", booking.value())
                .query((row, _) -> line(row))
                .list();
    }

    private static AgreedLine line(ResultSet row) throws SQLException {
        var price = new PriceLine(
                LineKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("pitch_id", UUID.class)).map(PitchId::new),
                Optional.ofNullable(row.getObject("add_on_id", UUID.class)).map(AddOnId::new),
                row.getString("label"),
                row.getInt("quantity"),
                new Euros(row.getLong("each_cents")),
                new Euros(row.getLong("total_cents")));
        return new AgreedLine(new AgreedLineId(row.getObject("id", UUID.class)), price, row.getBoolean("invoiced"));
    }

    /** They hold no longer; somebody who ends the same ones at the same moment comes second. */
    void end(Collection<AgreedLine> lines, Instant now) {
        if (lines.isEmpty()) {
            return;
        }
        var ended = database.sql(
                        "update parade_agreed_line set ended_at = :now where id in (:ids) and ended_at is null")
                .param("now", now)
                .param("ids", lines.stream().map(it -> it.id().value()).toList())
                .update();
        if (ended != lines.size()) {
            throw new OptimisticLockingFailureException("Ended at the same moment");
        }
    }
}
