package nl.floreynwijk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import nl.floreynwijk.base.persistence.ExternalDatabase;

/** How many statements with rows the whole database was asked so far, by its own count. */
public final class QueryMeter implements AutoCloseable {

    private final Connection connection;

    public QueryMeter(ExternalDatabase database) throws SQLException {
        this.connection = database.asOwner();
    }

    public long read() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        show global status
                        where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')""")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
