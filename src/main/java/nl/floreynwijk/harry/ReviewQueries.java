package nl.floreynwijk.harry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds reviews for those who wrote them, whom they are about, and the office. */
@Component
class ReviewQueries {

    /** Of {@code v}: what the office has to read. */
    private static final String WAITING = """
            v.hidden_reason is null and (v.doubts <> '' or v.answer_doubts <> ''
                or (v.reported_at is not null and (v.decided_at is null or v.decided_at < v.reported_at)))
            """;

    private final JdbcClient database;
    private final Clock clock;

    ReviewQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A job with what both sides said; empty when there is none like it. */
    Optional<JobSides> job(RequestId request) {
        var rows = database.sql("""
                        select v.*, q.state, q.asked_by, q.shown_name as asker_name, q.outside_name, q.helper_id, q.ended_at,
                            l.shown_name as helper_name
                        from harry_request q
                        left join harry_listing l on l.account_id = q.helper_id
                        left join harry_review v on v.request_id = q.id
                        where q.id = :request
                        """)
                .param("request", request.value())
                .query((row, _) -> JobSides.in(request, row))
                .list();
        return rows.stream()
                .findFirst()
                .map(it -> it.with(
                        rows.stream().flatMap(row -> row.reviews().stream()).toList()));
    }

    /** Whose listing others see, or the viewer's own. */
    Optional<AccountId> holderOf(ListingId listing, AccountId viewer) {
        return database.sql("select l.account_id from harry_listing l where l.id = :id and (l.account_id = :viewer or ("
                        + ListingQueries.SHOWN + "))")
                .param("id", listing.value())
                .param("viewer", viewer.value())
                .param("day", DutchTime.day(clock.instant()))
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** Who asks, for whoever they asked, this time or before. */
    Optional<AccountId> askerOf(RequestId request, AccountId invited) {
        return database.sql("""
                        select q.asked_by from harry_request q
                        where q.id = :request and q.asked_by is not null and exists (
                            select 1 from harry_invitation i join harry_request other on other.id = i.request_id
                            where i.account_id = :invited and other.asked_by = q.asked_by)
                        """)
                .param("request", request.value())
                .param("invited", invited.value())
                .query((row, _) -> new AccountId(row.getObject("asked_by", UUID.class)))
                .optional();
    }

    /** But for those by or about this reader, which somebody else reads. */
    int countWaiting(AccountId reader) {
        return database.sql("""
                        select count(*) from harry_review v
                        where not (v.author_id <=> :reader) and not (v.about_id <=> :reader) and\s""" + WAITING)
                .param("reader", reader.value())
                .query(Integer.class)
                .single();
    }

    /** What the office has to read: the longest waiting first. */
    List<WaitingReview> waiting(int most) {
        return database.sql("""
                        select v.*, q.outside_name, q.shown_name as asker_name
                        from harry_review v join harry_request q on q.id = v.request_id
                        where\s""" + WAITING + """
                        order by coalesce(if(v.doubts <> '', v.written_at, null), v.reported_at, v.answered_at), v.id
                        limit :most
                        """)
                .param("most", most)
                .query((row, _) ->
                        new WaitingReview(KeptReview.in(row), Optional.ofNullable(row.getString("outside_name"))))
                .list();
    }

    /** A review that waits, and for whom the office asked, where that is somebody without an account. */
    record WaitingReview(KeptReview review, Optional<String> outsideName) {}

    /** All they wrote, the newest first. */
    List<KeptReview> writtenBy(AccountId account, int most) {
        return database.sql("""
                        select v.* from harry_review v where v.author_id = :account
                        order by v.written_at desc, v.id limit :most
                        """)
                .param("account", account.value())
                .param("most", most)
                .query((row, _) -> KeptReview.in(row))
                .list();
    }

    /** All about them that they may read, or could before the office hid it: the newest first. */
    List<KeptReview> readableAbout(AccountId account, int most) {
        return database.sql("""
                        select v.* from harry_review v join harry_request q on q.id = v.request_id
                        where v.about_id = :account and v.doubts = '' and\s""" + ReviewFigures.READABLE + """
                        order by v.written_at desc, v.id limit :most
                        """)
                .param("account", account.value())
                .param("patient", clock.instant().minus(JobSides.PATIENCE))
                .param("most", most)
                .query((row, _) -> KeptReview.in(row))
                .list();
    }
}
