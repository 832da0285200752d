package nl.floreynwijk.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table whose rows are written as SQL statements, each row on a line of its own, whatever people typed. */
record DumpedTable(String name, List<Column> columns) {

    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\\\", '\'', "\\'", '\n', "\\n", '\r', "\\r", '\0', "\\0", '\u001a', "\\Z");

    record Column(String table, String name, String type) {

        /** These may be long, and are read as they are: whatever the server makes of them has to fit in one packet. */
        private static final Set<String> LONG = Set.of("tinyblob", "blob", "mediumblob", "longblob");

        /** No character set fits these either, so their bytes are written as they are. */
        private static final Set<String> BYTES = Set.of(
                "bit",
                "binary",
                "varbinary",
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

        private boolean isLong() {
            return LONG.contains(type);
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

    /** Whether a thousand rows may be more than there is memory for. */
    boolean hasLongRows() {
        return columns.stream().anyMatch(Column::isLong);
    }

    String valuesOf(ResultSet row) throws SQLException {
        var values = new StringBuilder("(");
        for (var index = 0; index < columns.size(); index++) {
            values.append(index == 0 ? "" : ", ");
            append(values, columns.get(index), row, index + 1);
        }
        return values.append(')').toString();
    }

    private static void append(StringBuilder values, Column column, ResultSet row, int index) throws SQLException {
        var value = column.isLong() ? base64(row.getBytes(index)) : row.getString(index);
        if (value == null) {
            values.append("null");
        } else if (column.isLong()) {
            values.append("from_base64('").append(value).append("')");
        } else if (column.isBytes() && !value.isEmpty()) {
            values.append("0x").append(value);
        } else {
            appendQuoted(values, value);
        }
    }

    /** A third longer than the bytes; hexadecimal digits of ten megabytes are more than many a server takes at once. */
    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
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
