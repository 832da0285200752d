package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts members by what divides them, all by one query. */
@Component
class FigureQueries {

    private static final String COUNTS = """
            select 'KIND' as about, cast(m.kind as char) as what, count(*) as members
            from membership_member m
            where m.started_on <= :day and (m.ended_on is null or m.ended_on > :day)
            group by m.kind
            union all
            select 'BLOCK', cast(r.block_id as char), count(*)
            from membership_member m
            left join membership_residence r on r.member_id = m.id
                and r.moved_in <= :day and (r.moved_out is null or r.moved_out > :day)
            where m.started_on <= :day and (m.ended_on is null or m.ended_on > :day)
            group by r.block_id
            union all
            select 'AGE', cast(m.birth_year as char), count(*)
            from membership_member m
            where m.standing = 'NOW' and m.organisation_name is null
            group by m.birth_year
            """;

    private final JdbcClient database;

    FigureQueries(JdbcClient database) {
        this.database = database;
    }

    /** Who was a member at the end of that day; the years of birth are of those who are one now. */
    Counts on(LocalDate day) {
        var counts = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        database.sql(COUNTS).param("day", day).query(row -> {
            counts.add(
                    MemberFigure.About.valueOf(row.getString("about")),
                    Optional.ofNullable(row.getString("what")),
                    row.getInt("members"));
        });
        return counts;
    }

    /** How many there are of each; empty for no block, and for no known year. */
    record Counts(
            Map<KindCode, Integer> kinds,
            Map<Optional<BlockId>, Integer> blocks,
            Map<Optional<Integer>, Integer> birthYears) {

        private void add(MemberFigure.About about, Optional<String> what, int members) {
            switch (about) {
                case KIND -> kinds.put(new KindCode(what.orElseThrow()), members);
                case BLOCK -> blocks.put(what.map(UUID::fromString).map(BlockId::new), members);
                case AGE -> birthYears.put(what.map(Integer::valueOf), members);
            }
        }

        int members() {
            return kinds.values().stream().mapToInt(it -> it).sum();
        }
    }
}
