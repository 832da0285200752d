package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A MariaDB server that is no part of the portal under test: to the portal it is the one an administrator named. */
public final class ExternalDatabase implements AutoCloseable {

    private final Path data;
    private final EmbeddedMariaDb server;

    private ExternalDatabase(Path data) {
        this.data = data;
        this.server = EmbeddedMariaDb.startIn(data);
    }

    /** Starts a server with an empty schema; its programs stay unpacked under this name from one run to the next. */
    public static ExternalDatabase empty(String name) throws IOException {
        return new ExternalDatabase(emptied(name));
    }

    /** Starts a server with what it held when it was closed. */
    public static ExternalDatabase kept(String name) {
        return new ExternalDatabase(TestServer.folder(name));
    }

    /** Its data folder, without anything in it but the server's programs. */
    public static Path emptied(String name) throws IOException {
        return TestServer.emptied(name);
    }

    public Path data() {
        return data;
    }

    public String url() {
        return server.url();
    }

    /** What a portal is told in its environment to use this server. */
    public Map<String, String> environment() {
        var accounts = server.accounts();
        return Map.of(
                "SPRING_DATASOURCE_URL", server.url(),
                "SPRING_DATASOURCE_USERNAME", ServerAccounts.APPLICATION,
                "SPRING_DATASOURCE_PASSWORD", accounts.applicationPassword().value(),
                "SPRING_LIQUIBASE_USER", ServerAccounts.OWNER,
                "SPRING_LIQUIBASE_PASSWORD", accounts.ownerPassword().value());
    }

    public Connection asOwner() throws SQLException {
        return TestServer.asOwner(server);
    }

    /** The server's process, for whoever wants to stop, freeze or kill it. */
    public ProcessHandle process() throws IOException {
        return TestServer.processOf(data);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
