package nl.floreynwijk.operation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements each thread sends to the database; the portal makes a new one for each time it asks something. */
class StatementCount implements BeanPostProcessor {

    private static final Set<String> BEGINNINGS = Set.of("createStatement", "prepareStatement", "prepareCall");

    private final ThreadLocal<int[]> sent = ThreadLocal.withInitial(() -> new int[1]);

    /** Begins at nought, for this thread. */
    void restart() {
        sent.get()[0] = 0;
    }

    /** How many this thread sent since it last began. */
    int sent() {
        return sent.get()[0];
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source) : bean;
    }

    private DataSource counting(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counting(super.getConnection());
            }
        };
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (BEGINNINGS.contains(method.getName())) {
                        sent.get()[0]++;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
