package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server a killed portal may have left running on its data; only whoever holds the data folder may look. */
class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private final Path pidFile;
    private final Path programs;

    Orphan(Path pidFile, Path programs) {
        this.pidFile = pidFile;
        this.programs = programs;
    }

    void reap() throws IOException {
        var server = running();
        if (server.isPresent()) {
            LOG.info("Stopping the database server that an earlier portal left behind");
            EmbeddedMariaDb.stop(server.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(pidFile) || Files.notExists(programs)) {
            return Optional.empty();
        }
        var number = Files.readString(pidFile).strip();
        var ours = programs.toRealPath();
        return number.matches("[0-9]{1,18}")
                ? ProcessHandle.of(Long.parseLong(number)).filter(process -> runsFrom(ours, process))
                : Optional.empty();
    }

    /** Process numbers are used again: only a program from our own folder is ours. */
    private static boolean runsFrom(Path folder, ProcessHandle process) {
        return process.info().command().map(Path::of).stream().anyMatch(command -> command.startsWith(folder));
    }
}
