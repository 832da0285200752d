package nl.floreynwijk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Remembers the SQL a piece of code sends, so that a test can say how many queries a view may need.
 *
 * <p>What scheduled work sends meanwhile, in a thread of its own, is not counted.
 */
public class QueryCounter {

    private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

    /** The statements sent while the work runs, in order. */
    public List<String> during(Runnable work) {
        statements.get().clear();
        work.run();
        return List.copyOf(statements.get());
    }

    DataSource counting(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counting(Connection.class, super.getConnection(), "prepare");
            }
        };
    }

    /** Wraps a connection or statement: the SQL is the first argument of what prepares or executes it. */
    private <T> T counting(Class<T> type, T target, String prefix) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith(prefix)
                            && arguments != null
                            && arguments[0] instanceof String sql) {
                        statements.get().add(sql.strip());
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        return "createStatement".equals(method.getName())
                                ? counting(Statement.class, (Statement) result, "execute")
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
