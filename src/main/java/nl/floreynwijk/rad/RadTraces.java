package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wipes out whose coins and sheets those were; the coins stay where they lie, as nobody's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RadTraces {

    private static final String NOBODY =
            " g.device_hash = null, g.account_id = null, g.name = '', g.email = null, g.language = ''";

    private final JdbcClient database;

    RadTraces(JdbcClient database) {
        this.database = database;
    }

    /** Of those evenings nobody knows any more who was there, and nothing is left of practising. */
    void forgetEndedBefore(Instant moment) {
        for (var step : List.of("""
                delete c from rad_coins c join rad_run r on r.id = c.run_id and r.practice
                    join rad_evening e on e.id = r.evening_id where e.ended_at < :moment
                """, """
                delete c from rad_sheet_coins c join rad_sheet s on s.id = c.sheet_id join rad_run r on r.id = s.run_id and r.practice
                    join rad_evening e on e.id = r.evening_id where e.ended_at < :moment
                """, """
                delete s from rad_sheet s join rad_run r on r.id = s.run_id and r.practice
                    join rad_evening e on e.id = r.evening_id where e.ended_at < :moment
                """, """
                delete g from rad_guest g join rad_run r on r.id = g.run_id and r.practice
                    join rad_evening e on e.id = r.evening_id where e.ended_at < :moment
                """, """
                delete r from rad_run r join rad_evening e on e.id = r.evening_id where r.practice and e.ended_at < :moment
                """, """
                update rad_guest g join rad_run r on r.id = g.run_id join rad_evening e on e.id = r.evening_id
                set %s where e.ended_at < :moment and g.language <> ''
                """.formatted(NOBODY), """
                delete h from rad_helper h join rad_evening e on e.id = h.evening_id
                where e.ended_at < :moment and not exists (select 1 from rad_sheet s where s.helper_id = h.id)
                """, """
                update rad_helper h join rad_evening e on e.id = h.evening_id
                set h.name = '', h.secret_hash = unhex(sha2(concat(h.id, rand(), uuid()), 256)), h.ended_at = coalesce(h.ended_at, e.ended_at)
                where e.ended_at < :moment and h.name <> ''
                """)) {
            database.sql(step).param("moment", moment).update();
        }
    }

    void forget(AccountId account) {
        for (var step : List.of(
                "update rad_guest g set" + NOBODY + " where g.account_id = :account",
                "update rad_sheet set account_id = null where account_id = :account")) {
            database.sql(step).param("account", account.value()).update();
        }
    }
}
