package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Takes a file in to a temporary place that only the portal can read; what is larger than allowed is not kept. */
public class FileUpload implements UploadHandler {

    private static final int BUFFER = 8_192;

    private final int mostBytes;
    private final transient BiFunction<Path, String, Runnable> received;
    private final transient Runnable tooLarge;

    /**
     * Takes files up to a number of bytes.
     *
     * @param received is given a file and what it was called, and may take its time: no page waits for it. What it returns
     *     is done on the page, and removes the file once it is not needed any more
     * @param tooLarge says on the page that a file was not taken
     */
    public FileUpload(int mostBytes, BiFunction<Path, String, Runnable> received, Runnable tooLarge) {
        this.mostBytes = mostBytes;
        this.received = received;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var file = Files.createTempFile("portal-", ".upload");
        var kept = false;
        try {
            kept = copy(event.getInputStream(), file)
                    ? tell(event.getUI(), received.apply(file, event.getFileName()))
                    : refuse(event);
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether all of it fits. */
    private boolean copy(InputStream content, Path file) throws IOException {
        try (var into = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long taken = 0;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                taken += read;
                if (taken > mostBytes) {
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
