package nl.floreynwijk.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.stereotype.Component;

/** The disk with the data folder, as far as the portal may use it. */
@Component
class Disk {

    private final Path folder;

    Disk(PortalSettings settings) {
        this.folder = settings.data().toAbsolutePath().normalize();
    }

    /** How many bytes are free, and of how many. */
    record Space(long free, long total) {}

    Path folder() {
        return folder;
    }

    /** With a database elsewhere the folder may never have been made, or be closed to this account: then that of whatever it would stand in. */
    Space space() {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            var store = Files.getFileStore(there);
            return new Space(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
