package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What two neighbours say of each other; whoever writes or looks stays signed in. */
@Component
class TestReviews {

    static final ReviewPlan GOOD = new ReviewPlan(5, 4, 5, "Henk was vlot klaar.");

    private final Reviews reviews;
    private final TestPeople people;
    private final JdbcClient database;

    TestReviews(Reviews reviews, TestPeople people, JdbcClient database) {
        this.reviews = reviews;
        this.people = people;
        this.database = database;
    }

    /** Nobody said anything of anybody, and nobody offers anything. */
    void clear() {
        database.sql("delete from harry_review").update();
        database.sql("delete from harry_listing").update();
    }

    WriteReviewResult write(AccountId author, RequestId job, ReviewPlan plan) {
        people.signIn(author);
        return reviews.write(job, plan);
    }

    /** In the middle on all marks. */
    WriteReviewResult write(AccountId author, RequestId job, String words) {
        return write(author, job, new ReviewPlan(3, 3, 3, words));
    }

    /** Both write, so that both read; the helper looks at what the asker said. */
    ReviewId ofBoth(RequestId job, AccountId asker, AccountId helper) {
        write(asker, job, GOOD);
        write(helper, job, GOOD);
        return seenBy(helper, job).theirs().orElseThrow().id();
    }

    JobReviews seenBy(AccountId viewer, RequestId job) {
        people.signIn(viewer);
        return reviews.of(job).orElseThrow();
    }

    static void denied(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    /** What mails about reviews somebody got are called, the oldest first. */
    List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select subject from notification_mail where kind = 'harry.reviews' and account_id = :account
                        order by created_at, id
                        """)
                .param("account", account.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
