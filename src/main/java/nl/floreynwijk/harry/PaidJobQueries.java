package nl.floreynwijk.harry;

import java.time.LocalDate;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what somebody did for money. */
@Component
class PaidJobQueries {

    private final JdbcClient database;

    PaidJobQueries(JdbcClient database) {
        this.database = database;
    }

    /** How many jobs for money this helper finished in a year, by the clock here. */
    int done(AccountId helper, int year) {
        var first = LocalDate.of(year, 1, 1);
        return database.sql("""
                        select count(*) from harry_request
                        where helper_id = :helper and state = 'DONE' and agreed_cents > 0
                            and ended_at >= :from and ended_at < :until
                        """)
                .param("helper", helper.value())
                .param("from", DutchTime.beginning(first))
                .param("until", DutchTime.beginning(first.plusYears(1)))
                .query(Integer.class)
                .single();
    }
}
