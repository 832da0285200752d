package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shifts that somebody is on, for what they sign up for elsewhere. */
@Component
class GreenEngagements implements EngagementSource {

    private static final int MOST = 5;

    private final JdbcClient database;

    GreenEngagements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Engagement> of(AccountId account, Instant from, Instant until, Locale language) {
        return database.sql("""
                        select s.task, s.starts_at, s.ends_at from green_sign_up u join green_shift s on s.id = u.shift_id
                        where u.account_id = :account and (u.state = 'ON' or (u.state = 'OFFERED' and u.offered_for <> 'NEIGHBOUR')) and s.off_at is null
                            and s.starts_at < :until and s.ends_at > :from
                        order by s.starts_at limit :most
                        """)
                .param("account", account.value())
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query((row, _) -> Overlaps.engagementIn(row))
                .list();
    }
}
