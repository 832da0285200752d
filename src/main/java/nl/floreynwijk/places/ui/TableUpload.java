package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Takes a file in to a temporary place that only the portal can read; what is larger than allowed is not kept. */
class TableUpload implements UploadHandler {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int BUFFER = 8_192;

    private final transient BiConsumer<Path, String> received;
    private final transient Runnable tooLarge;

    /** Whoever receives a file, and what it was called, removes it too. */
    TableUpload(BiConsumer<Path, String> received, Runnable tooLarge) {
        this.received = received;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var file = Files.createTempFile("portal-", ".upload");
        var kept = false;
        try {
            kept = copy(event.getInputStream(), file)
                    ? tell(event.getUI(), () -> received.accept(file, event.getFileName()))
                    : refuse(event);
        } finally {
            if (!kept) {
                Files.delete(file);
            }
        }
    }

    /** Whether all of it fits. */
    private static boolean copy(InputStream content, Path file) throws IOException {
        try (var into = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long taken = 0;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                taken += read;
                if (taken > MOST_BYTES) {
                    return false;
                }
                into.write(buffer, 0, read);
            }
            return true;
        }
    }

    /** Whether anybody hears it: the page may be closed meanwhile. */
    private static boolean tell(UI ui, Runnable what) {
        try {
            var _ = ui.access(what::run);
            return true;
        } catch (UIDetachedException closed) {
            return false;
        }
    }

    private boolean refuse(UploadEvent event) {
        event.reject();
        tell(event.getUI(), tooLarge);
        return false;
    }
}
