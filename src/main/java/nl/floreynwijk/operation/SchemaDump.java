package nl.floreynwijk.operation;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.base.startup.CannotStartException;

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

    /** No character set fits these, so their bytes are written as they are. */
    private static final Set<String> BYTES = Set.of(
            "bit",
            "binary",
            "varbinary",
            "tinyblob",
            "blob",
            "mediumblob",
            "longblob",
            "geometry",
            "point",
            "linestring",
            "polygon",
            "multipoint",
            "multilinestring",
            "multipolygon",
            "geometrycollection");

    private static final int LONGEST_STATEMENT = 250_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Writer out;

    /** Reads from a connection that nothing else uses. */
    SchemaDump(Connection connection, Writer out) {
        this.connection = connection;
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
        execute("set session sql_mode = '', time_zone = '+00:00'");
        execute("set session transaction isolation level repeatable read");
        execute("start transaction with consistent snapshot, read only");
        var madeAt = at("select utc_timestamp(6)");
        refuseWhatIsNoTable();
        var tables = tables();
        refuseWhatIsNotWhole(tables);
        writeBeginning();
        var rows = new TreeMap<String, Long>();
        for (var table : tables) {
            rows.put(table.name(), write(table));
        }
        out.write("set foreign_key_checks = 1;\n");
        var contents = new Contents(madeAt, text("select version()").getFirst(), changesets(rows), rows);
        execute("commit");
        return contents;
    }

    private void refuseWhatIsNoTable() throws SQLException {
        var others = text("""
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

    private static void refuseWhatIsNotWhole(List<Table> tables) {
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
        out.write(text("""
                select concat('alter database character set ', default_character_set_name,
                    ' collate ', default_collation_name, ';\n')
                from information_schema.schemata where schema_name = database()
                """).getFirst());
    }

    private record Column(String table, String name, String type) {

        /** Has the server itself write the value as text, or its bytes as hexadecimal digits. */
        String expression() {
            var quoted = quoted(name);
            if (isBytes()) {
                return "hex(" + quoted + ")";
            }
            // As text a float loses its last digits
            return type.equals("float") ? "cast(%s as double)".formatted(quoted) : quoted;
        }

        boolean isBytes() {
            return BYTES.contains(type);
        }
    }

    private record Table(String name, List<Column> columns) {}

    /** What a column is computed from is in other columns: writing it again would be refused. */
    private List<Table> tables() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select table_name, column_name, data_type
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = database() and table_type = 'BASE TABLE' and table_name <> '%s'
                            and coalesce(generation_expression, '') = ''
                        order by table_name, ordinal_position
                        """.formatted(LOCK_TABLE))) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return columns.stream()
                .collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> new Table(table.getKey(), table.getValue()))
                .toList();
    }

    private long write(Table table) throws SQLException, IOException {
        out.write("\n" + definition(table) + ";\n");
        try (var statement = connection.createStatement()) {
            // Row by row: no table has to fit in memory
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var row = statement.executeQuery(
                    "select %s from %s".formatted(listed(table, Column::expression), quoted(table.name())))) {
                return writeRows(table, row);
            }
        }
    }

    private String definition(Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show create table " + quoted(table.name()))) {
            row.next();
            var definition = row.getString(2);
            if (definition.contains(";\n") || definition.contains("\r")) {
                throw new IllegalStateException("A statement that ends before its end: " + definition);
            }
            return definition;
        }
    }

    private long writeRows(Table table, ResultSet row) throws SQLException, IOException {
        var beginning = "insert into %s (%s) values\n"
                .formatted(quoted(table.name()), listed(table, column -> quoted(column.name())));
        var written = 0L;
        var length = 0;
        while (row.next()) {
            if (length > LONGEST_STATEMENT) {
                out.write(";\n");
                length = 0;
            }
            var values = valuesOf(table, row);
            out.write(length == 0 ? beginning : ",\n");
            out.write(values);
            length += values.length();
            written++;
        }
        if (written > 0) {
            out.write(";\n");
        }
        return written;
    }

    private static String listed(Table table, Function<Column, String> part) {
        return table.columns().stream().map(part).collect(Collectors.joining(", "));
    }

    private static String valuesOf(Table table, ResultSet row) throws SQLException {
        var values = new StringBuilder("(");
        for (var index = 0; index < table.columns().size(); index++) {
            var value = row.getString(index + 1);
            values.append(index == 0 ? "" : ", ");
            if (value == null) {
                values.append("null");
            } else if (table.columns().get(index).isBytes() && !value.isEmpty()) {
                values.append("0x").append(value);
            } else {
                appendQuoted(values, value);
            }
        }
        return values.append(')').toString();
    }

    /** So that every row is on a line of its own, whatever people typed. */
    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\\\", '\'', "\\'", '\n', "\\n", '\r', "\\r", '\0', "\\0", '\u001a', "\\Z");

    private static void appendQuoted(StringBuilder values, String value) {
        values.append('\'');
        for (var index = 0; index < value.length(); index++) {
            var character = value.charAt(index);
            var escape = ESCAPES.get(character);
            if (escape == null) {
                values.append(character);
            } else {
                values.append(escape);
            }
        }
        values.append('\'');
    }

    private List<String> changesets(SortedMap<String, Long> rows) throws SQLException {
        return rows.containsKey("DATABASECHANGELOG")
                ? text("select concat_ws('::', filename, id, author) from DATABASECHANGELOG order by orderexecuted")
                : List.of();
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Instant at(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
    }

    private List<String> text(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
