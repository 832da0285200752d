package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.floreynwijk.base.startup.CannotStartException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The portal's database as a command reaches it that is not the portal: a backup, a restore.
 *
 * <p>It reads the settings that the portal reads. Where those name no database and no portal runs, the portal's own
 * server runs for as long as the command does.
 */
public final class CommandDatabase implements AutoCloseable {

    /** A long table takes its time, but a server that is silent for so long has gone. */
    private static final String SILENCE_MILLISECONDS = "600000";

    private Account account;
    private @Nullable EmbeddedMariaDb server;
    private @Nullable Path aside;

    private CommandDatabase(Account account, @Nullable EmbeddedMariaDb server) {
        this.account = account;
        this.server = server;
    }

    /** Who comes in where. */
    private record Account(
            String url, @Nullable String user, @Nullable String password) {

        Connection connect() throws SQLException {
            var properties = new Properties();
            properties.setProperty("socketTimeout", SILENCE_MILLISECONDS);
            if (user != null) {
                properties.setProperty("user", user);
            }
            if (password != null) {
                properties.setProperty("password", password);
            }
            return DriverManager.getConnection(url, properties);
        }
    }

    /**
     * The database to read from and add to, whether a portal runs on it or not.
     *
     * @throws CannotStartException when there is none, or it cannot be reached
     */
    public static CommandDatabase besideThePortal(Path data, Environment settings) {
        if (namesAnother(settings)) {
            return new CommandDatabase(owner(settings), null);
        }
        if (Files.notExists(data.resolve("mariadb/data"))) {
            throw new CannotStartException(
                    "There is no database in %s.".formatted(data.toAbsolutePath()),
                    "Name the folder of the portal with PORTAL_DATA.");
        }
        return DataFolder.openIfFree(data)
                .map(folder -> on(EmbeddedMariaDb.startIn(folder)))
                .orElseGet(() -> new CommandDatabase(ofRunningPortal(data), null));
    }

    /**
     * The database to do anything with, on which no portal may run.
     *
     * @param thoughDamaged whether the portal's own server, where it does not start on its data, may start empty; what
     *     there was is kept aside
     * @throws CannotStartException when a portal runs, or the database cannot be reached
     */
    public static CommandDatabase insteadOfThePortal(Path data, Environment settings, boolean thoughDamaged)
            throws SQLException {
        if (namesAnother(settings)) {
            checkNobodyUses(application(settings));
            return new CommandDatabase(owner(settings), null);
        }
        try {
            return on(EmbeddedMariaDb.startIn(data));
        } catch (DoesNotComeUpException damage) {
            if (!thoughDamaged) {
                throw damage;
            }
            var aside = setAside(data);
            var database = on(EmbeddedMariaDb.startIn(data));
            database.aside = aside;
            return database;
        }
    }

    private static CommandDatabase on(EmbeddedMariaDb server) {
        return new CommandDatabase(owner(server), server);
    }

    private static boolean namesAnother(Environment settings) {
        return StringUtils.hasText(settings.getProperty("spring.datasource.url"));
    }

    private static Account application(Environment settings) {
        return new Account(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }

    /** What Liquibase is not told, it shares with the application. */
    private static Account owner(Environment settings) {
        var application = application(settings);
        return new Account(
                settings.getProperty("spring.liquibase.url", application.url()),
                Optional.ofNullable(settings.getProperty("spring.liquibase.user"))
                        .orElse(application.user()),
                Optional.ofNullable(settings.getProperty("spring.liquibase.password"))
                        .orElse(application.password()));
    }

    private static Account owner(EmbeddedMariaDb server) {
        return new Account(
                server.url(),
                ServerAccounts.OWNER,
                server.accounts().ownerPassword().value());
    }

    private static Account ofRunningPortal(Path data) {
        try {
            var key = new BackupKey(data.resolve("mariadb")).read();
            return key.map(it -> new Account(it.url(), ServerAccounts.BACKUP, it.password()))
                    .orElseThrow(() -> new CannotStartException(
                            "The portal on %s is just starting or stopping.".formatted(data.toAbsolutePath()),
                            "Try again in a moment."));
        } catch (IOException e) {
            throw new CannotStartException(
                    "The running portal on %s cannot be asked for its data: %s.".formatted(data.toAbsolutePath(), e),
                    "Do this as the account that runs the portal.",
                    e);
        }
    }

    /** Every account sees its own connections, and a running portal always has some. */
    private static void checkNobodyUses(Account application) throws SQLException {
        try (var connection = application.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from information_schema.processlist
                        where db = database() and id <> connection_id()
                        """)) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new CannotStartException(
                        "The database is in use: its account has %d other connections.".formatted(row.getInt(1)),
                        "Stop the portal first.");
            }
        }
    }

    /** Removes nothing: damaged data may be all there is. */
    private static Path setAside(Path data) {
        var home = data.resolve("mariadb");
        try {
            var aside = Files.createTempDirectory(home, "damaged-");
            return Files.move(home.resolve("data"), aside.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStartException(
                    "The damaged database in %s cannot be moved.".formatted(data.toAbsolutePath()),
                    "Move the folder mariadb/data in it away, and restore once more.",
                    e);
        }
    }

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return account.connect();
    }

    /** Whether {@link #startAnew} can do what it says: only with the portal's own server. */
    public boolean canStartAnew() {
        return server != null;
    }

    /** Goes on with an empty database, and keeps aside what cannot be read. */
    public void startAnew(Path data) throws IOException {
        Objects.requireNonNull(server).close();
        server = null;
        aside = setAside(data);
        var anew = EmbeddedMariaDb.startIn(data);
        server = anew;
        account = owner(anew);
    }

    /** The folder with the data that could not be read; empty when it could. */
    public Optional<Path> keptAside() {
        return Optional.ofNullable(aside);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
