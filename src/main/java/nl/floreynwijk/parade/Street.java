package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is free in an edition. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Street {

    private final PitchRepository pitches;
    private final Occupations occupations;
    private final JdbcClient database;

    Street(PitchRepository pitches, Occupations occupations, JdbcClient database) {
        this.pitches = pitches;
        this.occupations = occupations;
        this.database = database;
    }

    FreePitches free(EditionId edition, Instant now) {
        return new FreePitches(pitches.findByEditionId(edition), occupations.taken(edition, now), room(edition, now));
    }

    /** How many more stalls of a category there may be, where that is limited. */
    private Map<Category, Integer> room(EditionId edition, Instant now) {
        return database
                .sql("""
                        select l.category, l.most - count(b.id) as room
                        from parade_category_limit l
                        left join parade_booking b on b.edition_id = l.edition_id and b.category = l.category
                            and (b.state in ('REQUESTED', 'BOOKED')
                                or (b.state in ('HELD', 'OFFERED') and b.held_until > :now))
                        where l.edition_id = :edition group by l.category, l.most
                        """)
                .param("edition", edition.value())
                .param("now", now)
                .query((row, _) -> Map.entry(Category.valueOf(row.getString("category")), row.getInt("room")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
