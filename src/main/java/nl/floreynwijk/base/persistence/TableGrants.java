package nl.floreynwijk.base.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Gives the application's account what each table allows, after every change of the schema and before the first use.
 *
 * <p>A table whose comment starts with {@code append-only} can be read and added to, never changed or emptied; where it
 * goes on with {@code but reason}, that one column can be emptied, because it may hold words about a person who is to be
 * forgotten. The others can be changed row by row; the tables of Liquibase can be read. Where the application shares the owner's
 * account nothing can be withheld from it, and a warning says so.
 */
public class TableGrants implements InitializingBean {

    private static final Pattern ERASABLE = Pattern.compile("append-only but (\\w+)");
    private static final Logger LOG = LoggerFactory.getLogger(TableGrants.class);
    private static final List<String> ALL_RIGHTS = List.of(
            "select",
            "insert",
            "update",
            "delete",
            "create",
            "drop",
            "alter",
            "index",
            "references",
            "trigger",
            "create view",
            "show view",
            "delete history");

    private final SpringLiquibase liquibase;
    private final DataSource application;
    private boolean rewritable;

    TableGrants(SpringLiquibase liquibase, DataSource application) {
        this.liquibase = liquibase;
        this.application = application;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var owner = liquibase.getDataSource().getConnection();
                var user = application.getConnection()) {
            var account = accountOf(user);
            var tables = tablesOf(owner);
            if (!account.equals(accountOf(owner))) {
                for (var table : tables) {
                    allow(owner, account, table);
                }
            }
            rewritable = warnIfRewritable(user, tables);
        }
    }

    /** Whether the application's account can change or remove what should only ever be added to. */
    public boolean isTrailRewritable() {
        return rewritable;
    }

    private record Table(String name, String comment, String firstColumn) {

        boolean isAppendOnly() {
            return comment.startsWith("append-only");
        }

        List<String> rights() {
            if (name.toLowerCase(Locale.ROOT).startsWith("databasechangelog")) {
                return List.of("select");
            }
            return isAppendOnly() ? List.of("select", "insert") : List.of("select", "insert", "update", "delete");
        }

        /** The one column of an append-only table that may be emptied. */
        Optional<String> erasable() {
            var match = ERASABLE.matcher(comment);
            return match.lookingAt() ? Optional.of(match.group(1)) : Optional.empty();
        }

        List<String> forbidden() {
            return ALL_RIGHTS.stream().filter(it -> !rights().contains(it)).toList();
        }
    }

    private static String accountOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user()")) {
            row.next();
            var account = row.getString(1);
            var at = account.lastIndexOf('@');
            return quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
        }
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static List<Table> tablesOf(Connection owner) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select table_name, table_comment, column_name
                        from information_schema.tables join information_schema.columns using (table_schema, table_name)
                        where table_schema = database() and table_type = 'BASE TABLE' and ordinal_position = 1
                        order by table_name
                        """)) {
            while (row.next()) {
                tables.add(new Table(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return tables;
    }

    /** First gives, then takes: there is nothing to take from an account that was never given anything. */
    private static void allow(Connection owner, String account, Table table) throws SQLException {
        try (var statement = owner.createStatement()) {
            var name = quoted(table.name());
            statement.execute("grant %s on %s to %s".formatted(String.join(", ", table.rights()), name, account));
            statement.execute("revoke %s, grant option on %s from %s"
                    .formatted(String.join(", ", table.forbidden()), name, account));
            if (table.erasable().isPresent()) {
                statement.execute("grant update (%s) on %s to %s"
                        .formatted(quoted(table.erasable().get()), name, account));
            }
        }
    }

    private static boolean warnIfRewritable(Connection user, List<Table> tables) throws SQLException {
        for (var table : tables) {
            if (table.isAppendOnly() && mayRewrite(user, table)) {
                LOG.warn(
                        "The application's database account can rewrite append-only tables such as {}."
                                + " Give the owner of the schema an account of its own with SPRING_LIQUIBASE_USER and"
                                + " SPRING_LIQUIBASE_PASSWORD, and the application's account no rights on the whole schema;"
                                + " see the README.",
                        table.name());
                return true;
            }
        }
        return false;
    }

    private static boolean mayRewrite(Connection user, Table table) throws SQLException {
        var name = quoted(table.name());
        var column = quoted(table.firstColumn());
        return may(user, "delete from " + name) || may(user, "update %1$s set %2$s = %2$s".formatted(name, column));
    }

    /** Explaining a statement asks for the same rights as running it, and does nothing. */
    private static boolean may(Connection user, String statementText) throws SQLException {
        try (var statement = user.createStatement()) {
            statement.execute("explain " + statementText);
            return true;
        } catch (SQLSyntaxErrorException denied) {
            return false;
        }
    }
}
