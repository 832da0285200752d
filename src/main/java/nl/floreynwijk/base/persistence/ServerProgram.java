package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program of the portal's own server: how it is run, and what it says in its log. */
class ServerProgram {

    private static final List<String> SETTINGS = List.of(
            // A server with TLS makes itself a key at every start, which takes ten seconds
            "--skip-ssl",
            "--skip-name-resolve",
            "--local-infile=OFF",
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-lock-wait-timeout=5",
            "--innodb-rollback-on-timeout=ON",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=32M",
            "--max-allowed-packet=64M",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00");

    private final Path home;
    private final ServerFiles files;

    /** The program as unpacked from {@code files}, at work in the folder {@code home}. */
    ServerProgram(Path home, ServerFiles files) {
        this.home = home;
        this.files = files;
    }

    /** Starts it on the folder {@code data}; its log begins anew. */
    Process launch(Path data, List<String> more, @Nullable Path input) throws IOException {
        var command = new ArrayList<String>();
        command.add(files.server().toString());
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + files.base(),
                "--datadir=" + data,
                "--tmpdir=" + home.resolve("tmp"),
                "--lc-messages-dir=" + files.messages(),
                "--character-sets-dir=" + files.messages().resolve("charsets")));
        command.addAll(SETTINGS);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(more);
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        // Our own settings hold passwords that are none of its business
        process.environment().clear();
        if (input != null) {
            process.redirectInput(input.toFile());
        }
        return known(process.start());
    }

    /** The server writes its number down once it is up; a portal killed before that would leave it behind unknown. */
    private Process known(Process server) throws IOException {
        try {
            Files.writeString(pidFile(), server.pid() + "\n");
            return server;
        } catch (IOException e) {
            server.destroyForcibly();
            throw e;
        }
    }

    /** Holds the number of the process that works on the data. */
    Path pidFile() {
        return home.resolve("mariadbd.pid");
    }

    boolean saysItIsReady() throws IOException {
        return Files.readString(log(), StandardCharsets.ISO_8859_1).contains("ready for connections");
    }

    /** The first thing that went wrong, in the server's own words. */
    Optional<String> firstError() throws IOException {
        return Files.readAllLines(log(), StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("[ERROR]") || line.startsWith("ERROR"))
                .filter(line -> !line.endsWith("Aborting"))
                .findFirst()
                .map(line -> line.replaceFirst("^.*\\[ERROR\\] ", ""));
    }

    /** Puts the log aside, so that the next launch does not wipe out why this one ended. */
    Path keepLog() throws IOException {
        return Files.move(log(), home.resolve("mariadbd-before.log"), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path log() {
        return home.resolve("mariadbd.log");
    }
}
