package nl.floreynwijk.harry;

import nl.floreynwijk.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of reviews when somebody is forgotten: the marks they gave stay, for they are about somebody else; what
 * they wrote, and what was written about them, goes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewFollower {

    private final JdbcClient database;

    ReviewFollower(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void forget(AccountErased erased) {
        database.sql("""
                        update harry_review set author_id = nullif(author_id, :account), about_id = nullif(about_id, :account),
                            words = '', doubts = '', answer = null, answered_at = null, answer_doubts = '',
                            answer_hidden = null, report = null, reported_at = null,
                            hidden_reason = if(hidden_reason is null, null, ''), version = version + 1
                        where author_id = :account or about_id = :account
                        """).param("account", erased.account().value()).update();
    }
}
