package nl.floreynwijk.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that goes out when it is whole. Until then it has no name and is gone with whoever holds it: a slow line keeps no
 * connection to the database, and a crash leaves nothing behind.
 */
public final class HeldFile implements AutoCloseable {

    private final FileChannel content;
    private boolean handedOver;

    private HeldFile(FileChannel content) {
        this.content = content;
    }

    public static HeldFile empty() throws IOException {
        return new HeldFile(FileChannel.open(
                Files.createTempFile("portal-", ".list"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Where it is written. */
    public OutputStream out() {
        return Channels.newOutputStream(content);
    }

    /** Gives it to whoever asked, who closes it: as a download of this name, which no browser keeps. */
    public ResponseEntity<?> handOver(MediaType type, String name) throws IOException {
        var answer = ResponseEntity.ok()
                .contentType(type)
                .contentLength(content.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(Channels.newInputStream(content.position(0))));
        handedOver = true;
        return answer;
    }

    @Override
    public void close() throws IOException {
        if (!handedOver) {
            content.close();
        }
    }
}
