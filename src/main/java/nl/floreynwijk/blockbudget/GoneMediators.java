package nl.floreynwijk.blockbudget;

import nl.floreynwijk.access.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leaves objections to the office when the mediator of a round signs in no more: an objection without answer keeps work waiting. */
@Component
class GoneMediators {

    private final JdbcClient database;

    GoneMediators(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(AccountClosed closed) {
        database.sql("""
                        update blockbudget_round set mediator_account = null, version = version + 1
                        where mediator_account = :account
                        """).param("account", closed.account().value()).update();
    }
}
