package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * A file that lets the backup command in to the server of a running portal, for as long as that runs.
 *
 * <p>Its account reads and adds and changes nothing. Only whoever may read the server's own files can read it, so it
 * opens nothing that was closed to them.
 */
class BackupKey {

    private final Path folder;

    /** The key in the server's own folder, which nobody else can look into. */
    BackupKey(Path folder) {
        this.folder = folder;
    }

    /** Where the server is and how to get in. */
    record Key(String url, String password) {}

    void write(String url, Password password) throws IOException {
        var key = new Properties();
        key.setProperty("url", url);
        key.setProperty("password", password.value());
        var halfway = folder.resolve("backup.key.new");
        Files.deleteIfExists(halfway);
        Files.createFile(halfway, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var file = Files.newBufferedWriter(halfway)) {
            key.store(file, null);
        }
        Files.move(halfway, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty when no server runs. */
    Optional<Key> read() throws IOException {
        var key = new Properties();
        try (var file = Files.newBufferedReader(file())) {
            key.load(file);
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
        return Optional.of(new Key(key.getProperty("url", ""), key.getProperty("password", "")));
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return folder.resolve("backup.key");
    }
}
