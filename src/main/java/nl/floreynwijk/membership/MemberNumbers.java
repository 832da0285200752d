package nl.floreynwijk.membership;

import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each member the next number. */
@Component
class MemberNumbers {

    private final JdbcClient database;

    MemberNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The next number; the row stays locked until the transaction ends, so none is given twice or left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next() {
        var next = new GeneratedKeyHolder();
        database.sql("update membership_number set last = last_insert_id(last + 1)")
                .update(next);
        return requireNonNull(next.getKey()).intValue();
    }
}
