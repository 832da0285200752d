package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds placements with their goals, each time in one query. */
@Component
class PlacementQueries {

    private static final int MOST = 2_000;

    private final JdbcClient database;

    PlacementQueries(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<PlacementDetails> ofPupil(AccountId pupil) {
        return list("where p.pupil_id = :id", pupil.value());
    }

    List<PlacementDetails> ofMentor(AccountId mentor) {
        return list("where p.mentor_id = :id", mentor.value());
    }

    Optional<PlacementDetails> find(PlacementId id) {
        return list("where p.id = :id", id.value()).stream().findFirst();
    }

    List<PlacementDetails> all() {
        return list("where true or p.id = :id", PlacementId.random().value());
    }

    private List<PlacementDetails> list(String where, UUID id) {
        return database.sql("""
                        select p.*, g.position, g.text, g.standing, g.remark, g.own_words
                        from green_placement p left join green_goal g on g.placement_id = p.id
                        """ + where + " order by p.from_day desc, p.id, g.position limit :most")
                .param("id", id)
                .param("most", MOST)
                .query(PlacementQueries::read);
    }

    private static List<PlacementDetails> read(ResultSet rows) throws SQLException {
        var goals = new LinkedHashMap<PlacementId, List<Goal>>();
        var found = new LinkedHashMap<PlacementId, PlacementDetails>();
        while (rows.next()) {
            var id = new PlacementId(rows.getObject("id", UUID.class));
            var ofIt = goals.computeIfAbsent(id, _ -> new ArrayList<>());
            if (rows.getString("text") != null) {
                ofIt.add(new Goal(
                        rows.getString("text"),
                        GoalStanding.valueOf(rows.getString("standing")),
                        rows.getString("remark"),
                        rows.getString("own_words")));
            }
            found.put(id, placementIn(rows, id, List.copyOf(ofIt)));
        }
        return List.copyOf(found.values());
    }

    private static PlacementDetails placementIn(ResultSet row, PlacementId id, List<Goal> goals) throws SQLException {
        return new PlacementDetails(
                id,
                new AccountId(row.getObject("pupil_id", UUID.class)),
                row.getString("pupil_name"),
                PlacementKind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                row.getString("programme"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Optional.ofNullable(row.getObject("hours", Integer.class)),
                Optional.ofNullable(row.getObject("mentor_id", UUID.class)).map(AccountId::new),
                row.getString("mentor_name"),
                goals,
                Optional.ofNullable(row.getObject("signed_at", Instant.class)),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)),
                row.getInt("signed_minutes"),
                false);
    }
}
