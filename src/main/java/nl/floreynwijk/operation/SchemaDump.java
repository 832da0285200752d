package nl.floreynwijk.operation;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.floreynwijk.base.startup.CannotStartException;
import nl.floreynwijk.operation.DumpedTable.Column;

/**
 * Everything in the schema at one moment, as SQL statements.
 *
 * <p>They are written without any program of the server's: a machine that runs the portal against another's database has
 * none, and one of another version may write what the server cannot read. A statement ends with a semicolon at the end
 * of a line, and nothing else does. Any client of MariaDB can run them.
 *
 * <p>Tables and their rows are all there is to the portal's schema; a backup refuses to leave out anything else.
 */
class SchemaDump {

    /** Left over from portals of before the session lock; it means nothing any more. */
    static final String LOCK_TABLE = "DATABASECHANGELOGLOCK";

    static final String NOT_WHOLE = "A restore is under way or has stopped halfway, so that the database is not whole.";
    static final String MAKE_WHOLE =
            "Wait for it, or restore once more with --force. What was there before is in before-restore-….zip in the data"
                    + " folder.";

    private static final int LONGEST_STATEMENT = 250_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Statements database;
    private final Writer out;

    /** Reads from a connection that nothing else uses. */
    SchemaDump(Connection connection, Writer out) {
        this.connection = connection;
        this.database = new Statements(connection);
        this.out = out;
    }

    /**
     * What was written.
     *
     * @param madeAt the moment at which everything was as it is in the dump, by the server's clock
     * @param changesets those of the schema, in the order in which they ran
     * @param rows how many, by table
     */
    record Contents(Instant madeAt, String server, List<String> changesets, SortedMap<String, Long> rows) {}

    Contents write() throws SQLException, IOException {
        database.execute("set session sql_mode = '', time_zone = '+00:00'");
        database.execute("set session transaction isolation level repeatable read");
        database.execute("start transaction with consistent snapshot, read only");
        var madeAt = Instant.parse(database.text("select date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%fZ')"));
        refuseWhatIsNoTable();
        var tables = tables();
        refuseWhatIsNotWhole(tables);
        writeBeginning();
        var rows = new TreeMap<String, Long>();
        for (var table : tables) {
            rows.put(table.name(), write(table));
        }
        out.write("set foreign_key_checks = 1;\n");
        var contents = new Contents(madeAt, database.text("select version()"), changesets(rows), rows);
        database.execute("commit");
        return contents;
    }

    private void refuseWhatIsNoTable() throws SQLException {
        var others = database.texts("""
                select concat(lower(table_type), ' ', table_name) from information_schema.tables
                where table_schema = database() and table_type <> 'BASE TABLE'
                union all
                select concat(lower(routine_type), ' ', routine_name) from information_schema.routines
                where routine_schema = database()
                union all
                select concat('trigger ', trigger_name) from information_schema.triggers
                where trigger_schema = database()
                union all
                select concat('event ', event_name) from information_schema.events
                where event_schema = database()
                """);
        if (!others.isEmpty()) {
            throw new CannotStartException(
                    "The database holds what a backup cannot keep: %s.".formatted(String.join(", ", others)),
                    "Remove it, or make the backup with the server's own program mariadb-dump.");
        }
    }

    private static void refuseWhatIsNotWhole(List<DumpedTable> tables) {
        if (tables.isEmpty()) {
            throw new CannotStartException(
                    "The database is empty: there is nothing to back up.", "Start the portal on it once.");
        }
        if (tables.stream().anyMatch(table -> table.name().equals(Restore.UNFINISHED))) {
            throw new CannotStartException(NOT_WHOLE, MAKE_WHOLE);
        }
    }

    private void writeBeginning() throws SQLException, IOException {
        out.write("-- Everything in the portal's database at one moment\n");
        out.write("set names utf8mb4;\n");
        out.write("set sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO', time_zone = '+00:00';\n");
        out.write("set foreign_key_checks = 0;\n");
        out.write(database.text("""
                select concat('alter database character set ', default_character_set_name,
                    ' collate ', default_collation_name, ';\n')
                from information_schema.schemata where schema_name = database()
                """));
    }

    /** What a column is computed from is in other columns: writing it again would be refused. */
    private List<DumpedTable> tables() throws SQLException {
        return database
                .list(
                        """
                        select table_name, column_name, data_type
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = database() and table_type = 'BASE TABLE' and table_name <> '%s'
                            and coalesce(generation_expression, '') = ''
                        order by table_name, ordinal_position
                        """.formatted(LOCK_TABLE),
                        (row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> new DumpedTable(table.getKey(), table.getValue()))
                .toList();
    }

    private long write(DumpedTable table) throws SQLException, IOException {
        out.write("\n" + definition(table) + ";\n");
        try (var statement = connection.createStatement()) {
            // Row by row: no table has to fit in memory
            statement.setFetchSize(table.hasLongRows() ? 1 : ROWS_AT_ONCE);
            try (var row = statement.executeQuery(table.query())) {
                return writeRows(table, row);
            }
        }
    }

    private String definition(DumpedTable table) throws SQLException {
        var definition = database.list(
                        "show create table " + DumpedTable.quoted(table.name()), (row, _) -> row.getString(2))
                .getFirst();
        if (definition.contains(";\n") || definition.contains("\r")) {
            throw new IllegalStateException("A statement that ends before its end: " + definition);
        }
        return definition;
    }

    private long writeRows(DumpedTable table, ResultSet row) throws SQLException, IOException {
        var written = 0L;
        var length = 0;
        while (row.next()) {
            if (length > LONGEST_STATEMENT) {
                out.write(";\n");
                length = 0;
            }
            var values = table.valuesOf(row);
            out.write(length == 0 ? table.insertion() : ",\n");
            out.write(values);
            length += values.length();
            written++;
        }
        if (written > 0) {
            out.write(";\n");
        }
        return written;
    }

    private List<String> changesets(SortedMap<String, Long> rows) throws SQLException {
        return rows.containsKey("DATABASECHANGELOG")
                ? database.texts(
                        "select concat_ws('::', filename, id, author) from DATABASECHANGELOG order by orderexecuted")
                : List.of();
    }
}
