package nl.floreynwijk.notification;

import nl.floreynwijk.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the mail of somebody of whom nothing may stay, and what they chose about mail. */
@Component
class MailErasure {

    private final JdbcClient database;

    MailErasure(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void forget(AccountErased erased) {
        remove("delete from notification_mail where account_id = :account", erased);
        remove("delete from notification_preference where account_id = :account", erased);
    }

    private void remove(String statement, AccountErased erased) {
        database.sql(statement).param("account", erased.account().value()).update();
    }
}
