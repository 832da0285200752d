package nl.floreynwijk.green;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plots, shifts and who is on them as they stand in the tables, made by hand. */
@Component
public class CalendarRows {

    private final JdbcClient database;

    CalendarRows(JdbcClient database) {
        this.database = database;
    }

    PlotId plot(String name) {
        var id = PlotId.random();
        database.sql("""
                        insert into green_plot (id, name, kind, state, map_x, map_y, place, owner, about, partner, agreement,
                            forbidden, changed_at, version)
                        values (:id, :name, 'KEEP', 'ACTIVE', 50, 50, 'Bomenstraat', 'Gemeente', '', '', '', '', now(6), 0)
                        """).param("id", id.value()).param("name", name).update();
        return id;
    }

    /** Of two hours, with room for ten. */
    Made shift(PlotId plot, Instant at) {
        return new Made("green_shift")
                .with("id", ShiftId.random().value())
                .with("plot_id", plot.value())
                .with("task", "Heg snoeien")
                .with("about", "")
                .with("place", "Bij het hek")
                .with("starts_at", at)
                .with("ends_at", at.plus(Duration.ofHours(2)))
                .with("least", 1)
                .with("most", 10)
                .with("kept", 0)
                .with("kept_for", "")
                .with("taken", 0)
                .with("heaviness", "LIGHT")
                .with("children", false)
                .with("wheelchair", false)
                .with("adults_only", false)
                .with("coffee", true)
                .with("bring", "Handschoenen")
                .with("tools", "")
                .with("reward", "NONE")
                .with("reward_agreed", "")
                .with("turn", 0)
                .with("version", 0);
    }

    /** Since this moment. */
    Made signUp(ShiftId shift, AccountId account, SignUpState state, Instant since) {
        var made = new Made("green_sign_up")
                .with("id", SignUpId.random().value())
                .with("shift_id", shift.value())
                .with("account_id", account.value())
                .with("places", 1)
                .with("state", state.name())
                .with("queue", state == SignUpState.RESERVE ? 1 : 0)
                .with("overlaps", false)
                .with("left_reason", "")
                .with("signed_up_at", since)
                .with("version", 0);
        return switch (state) {
            case OFFERED -> made.with("offered_for", "TURN").with("offered_until", since.plus(Duration.ofDays(1)));
            case LEFT -> made.with("left_at", since);
            case ON, RESERVE -> made;
        };
    }

    void callOff(ShiftId shift, String reason, Instant at) {
        database.sql("""
                        update green_shift set off_cause = 'STORM', off_reason = :reason, off_counts = false, off_at = :at,
                            turn = turn + 1
                        where id = :id
                        """)
                .param("id", shift.value())
                .param("reason", reason)
                .param("at", at)
                .update();
    }

    void move(ShiftId shift, Instant at) {
        database.sql("update green_shift set starts_at = :at, ends_at = :end, turn = turn + 1 where id = :id")
                .param("id", shift.value())
                .param("at", at)
                .param("end", at.plus(Duration.ofHours(2)))
                .update();
    }

    /** A row that is being made. */
    final class Made {

        private final String table;
        private final Map<String, Object> values = new HashMap<>();

        private Made(String table) {
            this.table = table;
        }

        Made with(String column, Object value) {
            values.put(column, value);
            return this;
        }

        /** What it is called by from now on. */
        ShiftId put() {
            var columns = values.keySet().stream().sorted().toList();
            database.sql("insert into %s (%s) values (%s)"
                            .formatted(
                                    table,
                                    String.join(", ", columns),
                                    columns.stream().map(it -> ":" + it).collect(joining(", "))))
                    .params(values)
                    .update();
            return new ShiftId((UUID) Objects.requireNonNull(values.get("id")));
        }
    }
}
