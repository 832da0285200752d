package nl.floreynwijk.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table whose rows are written as SQL statements, each row on a line of its own, whatever people typed. */
record DumpedTable(String name, List<Column> columns) {

    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\\\", '\'', "\\'", '\n', "\\n", '\r', "\\r", '\0', "\\0", '\u001a', "\\Z");

    record Column(String table, String name, String type) {

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

        /** Has the server itself write the value as text, or its bytes as hexadecimal digits. */
        private String expression() {
            var quoted = quoted(name);
            if (isBytes()) {
                return "hex(" + quoted + ")";
            }
            // As text a float loses its last digits
            return type.equals("float") ? "cast(%s as double)".formatted(quoted) : quoted;
        }

        private boolean isBytes() {
            return BYTES.contains(type);
        }
    }

    /** Asks for what {@link #valuesOf} reads. */
    String query() {
        return "select %s from %s".formatted(listed(Column::expression), quoted(name));
    }

    /** What stands before the values. */
    String insertion() {
        return "insert into %s (%s) values\n".formatted(quoted(name), listed(column -> quoted(column.name())));
    }

    String valuesOf(ResultSet row) throws SQLException {
        var values = new StringBuilder("(");
        for (var index = 0; index < columns.size(); index++) {
            var value = row.getString(index + 1);
            values.append(index == 0 ? "" : ", ");
            if (value == null) {
                values.append("null");
            } else if (columns.get(index).isBytes() && !value.isEmpty()) {
                values.append("0x").append(value);
            } else {
                appendQuoted(values, value);
            }
        }
        return values.append(')').toString();
    }

    private String listed(Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

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

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
