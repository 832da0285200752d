package nl.floreynwijk.blockbudget;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;

/** What tests leave that commit. */
final class Remains {

    private static final Pattern MODULES =
            Pattern.compile("(access|notification|places|membership|budgets|attachments|blockbudget)_.*");
    private static final Set<String> CAME_WITH_THE_PORTAL = Set.of(
            "budgets_purpose",
            "budgets_label",
            "budgets_label_purpose",
            "budgets_label_rule",
            "membership_kind",
            "membership_terms",
            "membership_consent_text",
            "membership_number");

    private Remains() {}

    /** Removes what a test left that commits: every round, with all money, members and accounts. */
    static void forget(SpringLiquibase owner) throws SQLException {
        forget(owner.getDataSource());
    }

    private static void forget(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) {
                if (MODULES.matcher(table).matches() && !CAME_WITH_THE_PORTAL.contains(table)) {
                    statement.execute("delete from " + table);
                }
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }
}
