package nl.floreynwijk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The other side of a {@link Duel}: rows that our services wrote, written once more by a prepared statement and nothing
 * around it. Each row is a transaction, on a connection with the settings of production.
 */
public final class BareJdbc {

    private BareJdbc() {}

    /**
     * Writes copies of the newest row of a table.
     *
     * @param fresh what differs in each copy, by column: its keys
     */
    public static Duel.Side copies(DataSource source, String table, Map<String, Supplier<?>> fresh)
            throws SQLException {
        var row = rowOf(source, table);
        var insert = "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", row.keySet()),
                        row.keySet().stream().map(_ -> "?").collect(Collectors.joining(", ")));
        return () -> {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            return new Copies(connection, connection.prepareStatement(insert), row, fresh);
        };
    }

    private static Map<String, Object> rowOf(DataSource source, String table) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table + " limit 1")) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing is in " + table);
            }
            var row = new LinkedHashMap<String, Object>();
            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.put(rows.getMetaData().getColumnName(column), rows.getObject(column));
            }
            return row;
        }
    }

    private record Copies(
            Connection connection, PreparedStatement insert, Map<String, Object> row, Map<String, Supplier<?>> fresh)
            implements Duel.Step {

        @Override
        public void once() throws SQLException {
            var column = 1;
            for (var one : row.entrySet()) {
                var made = fresh.get(one.getKey());
                insert.setObject(column++, made == null ? one.getValue() : made.get());
            }
            insert.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
