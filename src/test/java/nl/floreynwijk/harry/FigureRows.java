package nl.floreynwijk.harry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of requests as they stand in the table, made by hand. */
@Component
public class FigureRows {

    private final JdbcClient database;

    FigureRows(JdbcClient database) {
        this.database = database;
    }

    /** Nobody ever asked anything. */
    public void clear() {
        database.sql("delete from harry_request").update();
    }

    /** What this member asked of a neighbour at this moment; it is open, but nobody saw it yet. */
    public Made asked(AccountId by, Category category, Instant at) {
        return new Made(at).with("asked_by", by.value()).with("category", category.name());
    }

    /** What the office asked of the team at this moment, for somebody without an account. */
    public Made askedForOutsider(String name, Category category, Instant at) {
        return new Made(at)
                .with("outside_name", name)
                .with("outside_phone", "033 123 45 67")
                .with("category", category.name())
                .with("kind", "TEAM");
    }

    /** A row that is being made; times are counted from when it was asked. */
    public final class Made {

        private final RequestId id = RequestId.random();
        private final Map<String, Object> values = new HashMap<>();
        private final Instant placed;

        private Made(Instant placed) {
            this.placed = placed;
            values.putAll(Map.of("id", id.value(), "placed_at", placed, "kind", "NEIGHBOUR", "client", "HOME"));
            values.putAll(Map.of("street", "Bomenstraat", "door", "1", "postcode", "3812AB", "town", "Amersfoort"));
            values.putAll(Map.of("text", "Help", "moments", ",WEEKEND,", "ask", "NOTHING", "state", "OPEN"));
            values.putAll(Map.of("doubts", "", "reached", "NOBODY", "appointment_turn", 0, "thanks", "", "version", 0));
            values.put("shown_name", "Anna T.");
        }

        public Made with(String column, Object value) {
            values.put(column, value);
            return this;
        }

        public Made opened(Duration after) {
            return with("opened_at", placed.plus(after));
        }

        public Made answered(Duration after) {
            return with("answered_at", placed.plus(after));
        }

        /** Without a word about what for. */
        public Made agreed(AccountId helper) {
            return with("state", "AGREED")
                    .with("helper_id", helper.value())
                    .with("agreed_at", placed.plus(Duration.ofHours(1)));
        }

        public Made agreed(AccountId helper, Ask.Kind ask) {
            return agreed(helper).with("agreed_ask", ask.name());
        }

        public Made agreed(AccountId helper, Ask.Kind ask, long cents) {
            return agreed(helper, ask).with("agreed_cents", cents);
        }

        public Made appointed(Instant at, int turn) {
            return with("appointment", at).with("appointment_turn", turn);
        }

        public Made done(Instant at) {
            return with("state", "DONE").with("ended_at", at);
        }

        public Made cancelled(Instant at) {
            return with("state", "CANCELLED").with("ended_at", at);
        }

        public RequestId put() {
            var columns = values.keySet().stream().sorted().toList();
            database.sql("insert into harry_request (%s) values (%s)"
                            .formatted(
                                    String.join(", ", columns),
                                    columns.stream().map(it -> ":" + it).collect(Collectors.joining(", "))))
                    .params(values)
                    .update();
            return id;
        }
    }
}
