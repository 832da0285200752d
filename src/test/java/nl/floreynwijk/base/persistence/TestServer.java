package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A server with an empty schema whose programs stay unpacked from one test run to the next. */
final class TestServer {

    private TestServer() {}

    static EmbeddedMariaDb started(String name) throws IOException {
        var data = emptied(name);
        return EmbeddedMariaDb.startIn(data);
    }

    static Path emptied(String name) throws IOException {
        var data = folder(name);
        var home = Files.createDirectories(data.resolve("mariadb"));
        for (var place : List.of(data, home)) {
            try (var files = Files.list(place)) {
                for (var file : files.toList()) {
                    if (!file.equals(home) && !file.endsWith("base")) {
                        FileSystemUtils.deleteRecursively(file);
                    }
                }
            }
        }
        return data;
    }

    static Path folder(String name) {
        return Path.of("target", "mariadb-tests", name).toAbsolutePath();
    }

    /** The server that runs on this data folder. */
    static ProcessHandle processOf(Path data) throws IOException {
        var number = Files.readString(data.resolve("mariadb/mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    static Connection asOwner(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(
                server.url(),
                ServerAccounts.OWNER,
                server.accounts().ownerPassword().value());
    }

    static Connection asApplication(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(
                server.url(),
                ServerAccounts.APPLICATION,
                server.accounts().applicationPassword().value());
    }
}
