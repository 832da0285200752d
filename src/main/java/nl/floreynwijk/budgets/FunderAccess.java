package nl.floreynwijk.budgets;

import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.RolesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever loses the role for it reads for no funder any more, also when the role comes back. */
@Component
class FunderAccess {

    private final Contacts contacts;
    private final JdbcClient database;

    FunderAccess(Contacts contacts, JdbcClient database) {
        this.contacts = contacts;
        this.database = database;
    }

    @EventListener
    void end(RolesChanged change) {
        if (contacts.holding(Role.FUNDER).stream().noneMatch(it -> it.account().equals(change.account()))) {
            database.sql("delete from budgets_funder_reader where account_id = :account")
                    .param("account", change.account().value())
                    .update();
        }
    }
}
