package nl.floreynwijk.green;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps for whom the neighbourhood has room in a year. */
@Component
class PlacementYears {

    private final JdbcClient database;

    PlacementYears(JdbcClient database) {
        this.database = database;
    }

    /** As long as nobody decided, for everybody. */
    Set<PlacementKind> of(int year) {
        return database.sql("select school, work from green_placement_year where year = ?")
                .param(year)
                .query((row, _) -> kindsIn(row.getBoolean("school"), row.getBoolean("work")))
                .optional()
                .orElseGet(() -> EnumSet.allOf(PlacementKind.class));
    }

    private static Set<PlacementKind> kindsIn(boolean school, boolean work) {
        var kinds = EnumSet.noneOf(PlacementKind.class);
        if (school) {
            kinds.add(PlacementKind.SCHOOL);
        }
        if (work) {
            kinds.add(PlacementKind.WORK);
        }
        return kinds;
    }

    void decide(int year, Set<PlacementKind> kinds, Instant now) {
        database.sql("""
                        insert into green_placement_year (year, school, work, decided_at)
                        values (:year, :school, :work, :now)
                        on duplicate key update school = :school, work = :work, decided_at = :now
                        """)
                .param("year", year)
                .param("school", kinds.contains(PlacementKind.SCHOOL))
                .param("work", kinds.contains(PlacementKind.WORK))
                .param("now", now)
                .update();
    }
}
