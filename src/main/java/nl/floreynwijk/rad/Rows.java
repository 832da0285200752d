package nl.floreynwijk.rad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;

/** What stands in a row of more than one query. */
final class Rows {

    private Rows() {}

    /** The columns of an evening. */
    static EveningPlan plan(ResultSet row) throws SQLException {
        return new EveningPlan(
                row.getString("name"),
                row.getString("place"),
                row.getObject("begins_at", Instant.class),
                row.getString("question"),
                row.getInt("coins"),
                Optional.ofNullable(row.getObject("most_on_card", Integer.class)),
                Audience.valueOf(row.getString("audience")),
                Optional.ofNullable(row.getObject("home_until", Instant.class)));
    }

    /** The columns of a run, of which the id is called {@code run}; empty when there is none. */
    static Optional<RunNow> run(ResultSet row) throws SQLException {
        var run = row.getObject("run", UUID.class);
        return run == null
                ? Optional.empty()
                : Optional.of(new RunNow(
                        new RunId(run),
                        row.getBoolean("practice"),
                        RunState.valueOf(row.getString("state")),
                        Board.valueOf(row.getString("board"))));
    }

    /** The columns of a card. */
    static EveningCard card(ResultSet row) throws SQLException {
        return new EveningCard(
                new CardId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("line"),
                Theme.valueOf(row.getString("theme")),
                Optional.ofNullable(row.getObject("cost_cents", Long.class)).map(Euros::new),
                Optional.ofNullable(row.getObject("picture_id", UUID.class)).map(AttachmentId::new));
    }
}
