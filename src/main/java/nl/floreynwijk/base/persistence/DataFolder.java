package nl.floreynwijk.base.persistence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.startup.CannotStartException;

/** The folder of one running portal, locked against a second portal for as long as it is open. */
class DataFolder implements Closeable {

    /** Settings with passwords lie in it too. */
    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path wanted) {
        return openIfFree(wanted)
                .orElseThrow(() -> new CannotStartException(
                        "The data folder %s is in use by a running portal.".formatted(wanted.toAbsolutePath()),
                        "Stop that portal first, or name another folder with PORTAL_DATA."));
    }

    /** Empty when a running portal holds the lock. */
    static Optional<DataFolder> openIfFree(Path wanted) {
        try {
            var path = Files.createDirectories(wanted.toAbsolutePath().normalize(), OURS_ALONE)
                    .toRealPath();
            return locked(path).map(lock -> new DataFolder(path, lock));
        } catch (IOException e) {
            throw new CannotStartException(
                    "The data folder %s cannot be used: %s.".formatted(wanted.toAbsolutePath(), reason(e)),
                    "Make it a folder this account may write to, or name another one with PORTAL_DATA.",
                    e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            case AccessDeniedException place -> "this account may not write to " + place.getFile();
            case NoSuchFileException place -> place.getFile() + " cannot be made";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Optional<FileChannel> locked(Path path) throws IOException {
        var channel =
                FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisVeryProcess) {
            return false;
        }
    }

    /** A folder in it that only this account can look into. */
    Path privateFolder(String name) throws IOException {
        var folder = Files.createDirectories(path.resolve(name));
        Files.setPosixFilePermissions(folder, OURS_ALONE.value());
        return folder;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
