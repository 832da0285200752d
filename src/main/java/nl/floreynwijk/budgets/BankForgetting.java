package nl.floreynwijk.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets whom money came from and went to once that is of no use any more: of lines that are about no budget after a
 * year, and of all others when the seven years are over for which the law wants books to be kept. The amounts stay.
 */
@Component
class BankForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(BankForgetting.class);

    private static final int YEARS_KEPT = 7;

    private final JdbcClient database;
    private final Clock clock;

    BankForgetting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = DutchTime.ZONE)
    @Transactional
    void forget() {
        var today = DutchTime.day(clock.instant());
        var kept = LocalDate.of(today.getYear() - YEARS_KEPT, Month.JANUARY, 1);
        var lines = database.sql("""
                        update budgets_statement_line
                        set name = null, account = null, remittance = null
                        where name is not null and ((state = 'ASIDE' and booked_on < :year) or booked_on < :kept)
                        """)
                .param("year", today.minusYears(1))
                .param("kept", kept)
                .update();
        var payments = database.sql("""
                        update budgets_order_line l join budgets_order o on o.id = l.order_id
                        set l.creditor = null where l.creditor is not null and o.execute_on < :kept
                        """).param("kept", kept).update();
        LOG.info("Forgot the other side of {} lines of the bank and {} payments", lines, payments);
    }
}
