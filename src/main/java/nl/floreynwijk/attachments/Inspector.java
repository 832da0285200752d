package nl.floreynwijk.attachments;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program of its own that opens a file of a stranger, and says in one word what it found.
 *
 * <p>It knows nothing of the portal and is given neither settings nor secrets. A file that makes it eat all its memory,
 * or never end, takes nothing along but this program.
 */
final class Inspector {

    private Inspector() {}

    /** Takes the type of the file, its path, and the path to write a picture to as it is to be kept. */
    public static void main(String[] arguments) {
        System.out.println(
                findingOf(AttachmentType.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
        System.out.flush();
        // Threads of libraries keep nothing waiting
        Runtime.getRuntime().halt(0);
    }

    static Finding findingOf(AttachmentType type, Path file, Path rewritten) {
        try {
            return type.isPicture() ? new Picture(type, file).rewriteTo(rewritten) : new PdfFile(file).finding();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Finding.UNREADABLE;
        }
    }
}
