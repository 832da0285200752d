package nl.floreynwijk.green;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who may lead a shift. */
@Component
class Leaders {

    private static final int MOST = 500;

    private final JdbcClient database;
    private final Contacts contacts;

    Leaders(JdbcClient database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /** By name, each once. */
    List<Leader> all() {
        var names = new HashMap<>(contacts.namesOf(neighbours()));
        contacts.holding(Role.GARDENER).forEach(it -> names.put(it.account(), it.name()));
        return names.entrySet().stream()
                .map(it -> new Leader(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Leader::name))
                .toList();
    }

    private List<AccountId> neighbours() {
        return database.sql("select distinct account_id from green_plot_neighbour limit :most")
                .param("most", MOST)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }
}
