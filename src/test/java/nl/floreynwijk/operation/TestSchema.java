package nl.floreynwijk.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The portal's schema in a database of a test, with rows, and a way to compare it with another. */
public final class TestSchema {

    private static final Path EXAMPLE_ROWS = Path.of("src/test/resources/schema/example-rows.sql");

    /** It tells all it does, until a portal that started in this process has told it not to. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    private TestSchema() {}

    /** Builds the schema of this version, or brings an older one up to it, as the portal does when it starts. */
    public static void upgrade(Connection owner) throws LiquibaseException {
        // It remembers that this server was up to date, whatever was put in it since
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(new SingleConnectionDataSource(owner, true));
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        liquibase.afterPropertiesSet();
    }

    /** The schema of this version with a few rows in every table. */
    static void fill(Connection owner) throws LiquibaseException, SQLException {
        upgrade(owner);
        ScriptUtils.executeSqlScript(owner, new FileSystemResource(EXAMPLE_ROWS));
    }

    static void empty(Connection owner) throws SQLException {
        execute(owner, "set foreign_key_checks = 0");
        for (var table :
                texts(owner, "select table_name from information_schema.tables where table_schema = database()")) {
            execute(owner, "drop table `" + table + "`");
        }
        execute(owner, "set foreign_key_checks = 1");
    }

    /** What is in each table, in a number that differs when anything differs. */
    static SortedMap<String, String> checksums(Connection owner) throws SQLException {
        var checksums = new TreeMap<String, String>();
        for (var table : texts(owner, """
                select table_name from information_schema.tables
                where table_schema = database() and table_name <> 'DATABASECHANGELOGLOCK'
                """)) {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery("checksum table `" + table + "` extended")) {
                row.next();
                checksums.put(table, row.getString(2));
            }
        }
        return checksums;
    }

    /** Everything the server tells of the shape of the tables, but for the order of their columns. */
    static List<String> shape(Connection owner) throws SQLException {
        var shape = new ArrayList<String>();
        shape.addAll(texts(owner, """
                select concat_ws(' ', default_character_set_name, default_collation_name)
                from information_schema.schemata where schema_name = database()
                """));
        shape.addAll(texts(owner, """
                select concat_ws(' ', table_name, engine, table_collation, table_comment)
                from information_schema.tables where table_schema = database() order by 1
                """));
        shape.addAll(texts(owner, """
                select concat_ws(' ', table_name, column_name, column_type, is_nullable, column_default,
                    character_set_name, collation_name, extra, generation_expression, column_comment)
                from information_schema.columns where table_schema = database() order by 1
                """));
        shape.addAll(texts(owner, """
                select concat_ws(' ', table_name, index_name, seq_in_index, column_name, non_unique, sub_part, index_type)
                from information_schema.statistics where table_schema = database() order by 1
                """));
        shape.addAll(texts(owner, """
                select concat_ws(' ', table_name, constraint_name, check_clause)
                from information_schema.check_constraints where constraint_schema = database() order by 1
                """));
        shape.addAll(texts(owner, """
                select concat_ws(' ', table_name, constraint_name, referenced_table_name, update_rule, delete_rule)
                from information_schema.referential_constraints where constraint_schema = database() order by 1
                """));
        shape.addAll(texts(owner, """
                select concat_ws(' ', table_name, column_name, constraint_name, referenced_table_name,
                    referenced_column_name)
                from information_schema.key_column_usage where constraint_schema = database() order by 1
                """));
        return shape;
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
