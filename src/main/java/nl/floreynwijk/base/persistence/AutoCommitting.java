package nl.floreynwijk.base.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool for what is asked outside of a transaction: there each statement is kept by itself. The pool's connections do not
 * do so, to spare every transaction from switching it off and on again; the pool restores what was set here.
 *
 * <p>Within a transaction Spring takes the connection that is bound to the pool, and this is not asked.
 */
class AutoCommitting extends DelegatingDataSource implements InfrastructureProxy {

    private final DataSource pool;

    AutoCommitting(DataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = pool.getConnection();
        try {
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    @Override
    public Object getWrappedObject() {
        return pool;
    }
}
