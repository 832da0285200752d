package nl.floreynwijk.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/** SQL on the one connection of a command, as it stands. */
record Statements(Connection connection) implements AutoCloseable {

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            // What people typed may look like JDBC's own escapes
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    String text(String query) throws SQLException {
        return texts(query).getFirst();
    }

    List<String> texts(String query) throws SQLException {
        return list(query, (row, _) -> row.getString(1));
    }

    <T> List<T> list(String query, RowMapper<T> mapper) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(mapper.mapRow(rows, found.size()));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
