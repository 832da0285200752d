package nl.floreynwijk.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was checked and found good, waiting on the disk until it is kept or forgotten.
 *
 * <p>Only {@link AttachmentCheck} makes one, so that nothing is kept unchecked.
 */
public final class CheckedFile {

    private final Path content;
    private final String name;
    private final AttachmentType type;
    private final int size;
    private final String fingerprint;

    CheckedFile(Path content, String name, AttachmentType type) throws IOException {
        this.content = content;
        this.name = name;
        this.type = type;
        var bytes = Files.readAllBytes(content);
        this.size = bytes.length;
        this.fingerprint = Fingerprint.of(bytes);
    }

    /** What the file was called, with nothing in it that a file's name should not hold. */
    public String name() {
        return name;
    }

    public AttachmentType type() {
        return type;
    }

    /** In bytes, as it will be kept. */
    public int size() {
        return size;
    }

    /** Whether the same is in both, whatever they are called. */
    public boolean isSameAs(CheckedFile other) {
        return fingerprint.equals(other.fingerprint);
    }

    String fingerprint() {
        return fingerprint;
    }

    byte[] bytes() {
        try {
            var bytes = Files.readAllBytes(content);
            if (!Fingerprint.of(bytes).equals(fingerprint)) {
                throw new IllegalStateException("The file changed after it was checked");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is kept, or nobody wants it any more: takes it off the disk. */
    public void forget() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
