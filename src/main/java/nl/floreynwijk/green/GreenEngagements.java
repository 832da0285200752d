package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shifts that somebody is on. Whoever waits for a shift is not at it, and neither is whom a neighbour asked along.
 */
@Component
class GreenEngagements implements EngagementSource {

    private static final int MOST = 5;

    private final JdbcClient database;

    GreenEngagements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Engagement> of(AccountId account, Instant from, Instant until) {
        return find(account, from, until, null);
    }

    /** Those beside one, in its time. */
    List<Engagement> beside(Shift shift, AccountId account) {
        return find(account, shift.startsAt(), shift.endsAt(), shift.id().value());
    }

    private List<Engagement> find(AccountId account, Instant from, Instant until, @Nullable UUID besides) {
        return database.sql("""
                        select s.task, s.starts_at, s.ends_at from green_sign_up u join green_shift s on s.id = u.shift_id
                        where u.account_id = :account and (u.state = 'ON' or (u.state = 'OFFERED' and u.offered_for <> 'NEIGHBOUR'))
                            and s.off_at is null and s.starts_at < :until and s.ends_at > :from
                            and (:besides is null or s.id <> :besides)
                        order by s.starts_at limit :most
                        """)
                .param("account", account.value())
                .param("from", from)
                .param("until", until)
                .param("besides", besides)
                .param("most", MOST)
                .query((row, _) -> new Engagement(
                        row.getString("task"),
                        row.getObject("starts_at", Instant.class),
                        row.getObject("ends_at", Instant.class)))
                .list();
    }
}
