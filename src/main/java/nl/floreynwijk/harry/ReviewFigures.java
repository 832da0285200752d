package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What several reviews about the same person come down to, as others may know it. */
@Component
class ReviewFigures {

    /**
     * Of {@code v}, written for {@code q}: that the one it is about may read it. Others know nothing of it before:
     * otherwise that one would see from their marks what it says, and could pay it back.
     */
    static final String READABLE = """
            (q.ended_at <= :patient or exists (
                select 1 from harry_review o where o.request_id = v.request_id and o.by_asker <> v.by_asker))
            """;

    private static final String SHOWN = "v.doubts = '' and v.hidden_reason is null and " + READABLE;

    private static final String MARKS = """
            count(*) as reviews, round(avg(v.competent), 1) as competent, round(avg(v.friendly), 1) as friendly,
            round(avg(v.reliable), 1) as reliable
            """;

    private static final String ENOUGH = "having count(*) >= " + Marks.FEWEST;

    /** What reviews about each helper come down to, to be joined by {@code about_id}; wants {@code :patient}. */
    static final String OF_HELPERS = """
            (select v.about_id, %s
                from harry_review v join harry_request q on q.id = v.request_id
                where v.by_asker and %s group by v.about_id %s)
            """.formatted(MARKS, SHOWN, ENOUGH);

    private final JdbcClient database;
    private final Clock clock;

    ReviewFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What reviews about helpers come down to, by what they offer, as far as others see that. */
    Map<ListingId, Marks> averagesOfListings(Collection<ListingId> listings) {
        if (listings.isEmpty()) {
            return Map.of();
        }
        var marks = new HashMap<ListingId, Marks>();
        database.sql("""
                        select l.id, %s
                        from harry_listing l
                        join harry_review v on v.about_id = l.account_id and v.by_asker
                        join harry_request q on q.id = v.request_id
                        where l.id in (:listings) and %s and %s
                        group by l.id %s
                        """.formatted(MARKS, ListingQueries.SHOWN, SHOWN, ENOUGH))
                .params(values(Map.of(
                        "listings", listings.stream().map(ListingId::value).toList())))
                .param("day", DutchTime.day(clock.instant()))
                .query((row, _) -> marks.put(new ListingId(row.getObject("id", UUID.class)), marksIn(row)))
                .list();
        return marks;
    }

    /** What reviews of this side about somebody come down to; empty while there are too few. */
    private Optional<Marks> marksOf(AccountId about, ReviewSide by) {
        return database.sql("""
                        select %s
                        from harry_review v join harry_request q on q.id = v.request_id
                        where v.about_id = :about and v.by_asker = :asker and %s
                        %s
                        """.formatted(MARKS, SHOWN, ENOUGH))
                .params(values(Map.of("about", about.value(), "asker", by == ReviewSide.ASKER)))
                .query((row, _) -> marksIn(row))
                .optional();
    }

    /** What reviews about whoever asks this come down to, for whoever they asked, this time or before. */
    Optional<Marks> averagesOfAsker(RequestId request, AccountId invited) {
        return database.sql("""
                        select %s
                        from harry_review v join harry_request q on q.id = v.request_id
                        where not v.by_asker and %s and v.about_id = (
                            select r.asked_by from harry_request r
                            where r.id = :request and exists (
                                select 1 from harry_invitation i join harry_request other on other.id = i.request_id
                                where i.account_id = :invited and other.asked_by = r.asked_by))
                        %s
                        """.formatted(MARKS, SHOWN, ENOUGH))
                .params(values(Map.of("request", request.value(), "invited", invited.value())))
                .query((row, _) -> marksIn(row))
                .optional();
    }

    static Marks marksIn(ResultSet row) throws SQLException {
        return new Marks(
                row.getInt("reviews"),
                row.getBigDecimal("competent"),
                row.getBigDecimal("friendly"),
                row.getBigDecimal("reliable"));
    }

    private Map<String, Object> values(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("patient", clock.instant().minus(JobSides.PATIENCE));
        return values;
    }

    /** What others may know of what this side says about somebody. */
    ShownReviews shownAbout(AccountId about, ReviewSide by, int most) {
        var marks = marksOf(about, by);
        return marks.isEmpty() ? ShownReviews.NONE : new ShownReviews(marks, latest(about, by, most));
    }

    private List<ShownReview> latest(AccountId about, ReviewSide by, int most) {
        return database.sql("""
                        select v.*, if(v.author_id is null, null, if(v.by_asker, q.shown_name, l.shown_name)) as author_name
                        from harry_review v
                        join harry_request q on q.id = v.request_id
                        left join harry_listing l on l.account_id = v.author_id
                        where v.about_id = :about and v.by_asker = :asker and v.words <> '' and %s
                        order by v.written_at desc, v.id limit :most
                        """.formatted(SHOWN))
                .params(values(Map.of("about", about.value(), "asker", by == ReviewSide.ASKER)))
                .param("most", most)
                .query((row, _) -> shownIn(row))
                .list();
    }

    private static ShownReview shownIn(ResultSet row) throws SQLException {
        var review = KeptReview.in(row);
        return new ShownReview(
                Optional.ofNullable(row.getString("author_name")),
                DutchTime.day(review.writtenAt()),
                review.plan(),
                review.shownAnswer());
    }
}
