package nl.floreynwijk.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.floreynwijk.attachments.CheckResult.OtherKind;
import org.springframework.stereotype.Component;

/**
 * Looks into a file before it is kept: by what is in it, never by its name or by what a browser says.
 *
 * <p>A picture is written anew, upright, of a size that can be read on a screen, and without what a phone wrote in it:
 * not even the place where it was taken. A PDF stays as it is, byte for byte, because it may be somebody's proof.
 *
 * <p>This takes a second of work, so it is done before anything is saved and never within a transaction. It reads nothing
 * that is kept, so that a view may ask for it.
 */
@Component
public class AttachmentCheck {

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_MEGABYTES = MOST_BYTES / (1024 * 1024);

    private final Inspection inspection;

    AttachmentCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Looks into the file. It is written anew on the way where that is needed, stays there when it is fine, until {@link
     * CheckedFile#forget()}, and is removed otherwise.
     *
     * @param name what it was called by whoever sent it
     */
    public CheckResult check(Path file, String name) {
        try {
            var result = look(file, name);
            if (!(result instanceof CheckResult.Fine)) {
                Files.deleteIfExists(file);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckResult look(Path file, String name) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            return new CheckResult.Empty();
        }
        if (size > MOST_BYTES) {
            return new CheckResult.TooLarge(MOST_MEGABYTES);
        }
        var contents = Contents.of(file);
        var type = contents.type();
        return type.isPresent() ? inspected(type.get(), file, name) : refused(contents.otherKind(), name);
    }

    /** Phones call their own kind of photo a JPEG now and then: the hint helps more. */
    private static CheckResult refused(OtherKind kind, String name) {
        var says = FileName.typeBy(name);
        return says.isPresent() && kind != OtherKind.HEIC
                ? new CheckResult.NotWhatItSays(says.get())
                : new CheckResult.NotAllowed(kind);
    }

    private CheckResult inspected(AttachmentType type, Path file, String name) throws IOException {
        var rewritten = Files.createTempFile("portal-", ".picture");
        try {
            var finding = inspection.of(type, file, rewritten);
            return finding.isPresent() ? result(finding.get(), file, rewritten, name) : new CheckResult.Busy();
        } finally {
            Files.deleteIfExists(rewritten);
        }
    }

    private static CheckResult result(Finding finding, Path file, Path rewritten, String name) throws IOException {
        return switch (finding) {
            case FINE_PDF -> fine(file, name, AttachmentType.PDF);
            case FINE_JPEG -> fine(replaced(file, rewritten), name, AttachmentType.JPEG);
            case FINE_PNG -> fine(replaced(file, rewritten), name, AttachmentType.PNG);
            case UNREADABLE -> new CheckResult.Unreadable();
            case PROTECTED -> new CheckResult.Protected();
            case ACTIVE -> new CheckResult.Active();
            case FILES_INSIDE -> new CheckResult.FilesInside();
            case TOO_MANY_PAGES -> new CheckResult.TooManyPages(PdfFile.MOST_PAGES);
            case TOO_MANY_PIXELS -> new CheckResult.TooManyPixels(Picture.MOST_MEGAPIXELS);
            case PRINT_COLOURS -> new CheckResult.PrintColours();
        };
    }

    private static Path replaced(Path file, Path rewritten) throws IOException {
        return Files.move(rewritten, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static CheckResult fine(Path content, String name, AttachmentType type) throws IOException {
        return new CheckResult.Fine(new CheckedFile(content, FileName.of(name, type), type));
    }
}
