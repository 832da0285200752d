package nl.floreynwijk.budgets;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import liquibase.integration.spring.SpringLiquibase;

/** The books of a test that commits: with the rights of the owner of the tables, whom nothing stops. */
final class Books {

    private static final List<String> TABLES = List.of(
            "budgets_expense_document",
            "budgets_expense",
            "budgets_receipt",
            "budgets_unfit_notice",
            "budgets_cut",
            "budgets_expectation",
            "budgets_instalment",
            "budgets_grant_document",
            "budgets_grant",
            "budgets_funder_reader",
            "budgets_funder",
            "budgets_transfer",
            "budgets_reservation",
            "budgets_account",
            "budgets_budget",
            "budgets_year",
            "budgets_supplier",
            "places_dwelling",
            "places_block",
            "notification_mail",
            "notification_preference");

    /** As many came with the portal. */
    private static final int LABELS = 6;

    private Books() {}

    /** Does what the portal itself may not. */
    static void tamper(SpringLiquibase owner, String... statements) throws SQLException {
        try (var connection = owner.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Removes all that was booked, with everybody who did it; labels that came with the portal stay. */
    static void forget(SpringLiquibase owner) throws SQLException {
        var statements = new ArrayList<>(List.of("delete from access_account", "set foreign_key_checks = 0"));
        TABLES.forEach(it -> statements.add("delete from " + it));
        statements.add("set foreign_key_checks = 1");
        statements.add("delete from budgets_label where position > " + LABELS);
        statements.add("delete from access_audit_entry where module = 'budgets'");
        forget(owner, statements);
    }

    /** Rounds of the portal that run by the clock may want the same rows: then once more. */
    private static void forget(SpringLiquibase owner, List<String> statements) throws SQLException {
        try {
            tamper(owner, statements.toArray(String[]::new));
        } catch (SQLTransactionRollbackException deadlock) {
            tamper(owner, statements.toArray(String[]::new));
        }
    }
}
