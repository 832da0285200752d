package nl.floreynwijk.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What kind of file something is, by the bytes it begins with. */
final class Contents {

    /** Readers of PDF look no further for its sign either. */
    private static final int BEGINNING = 1024;

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

    private final String beginning;

    private Contents(String beginning) {
        this.beginning = beginning;
    }

    static Contents of(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new Contents(new String(content.readNBytes(BEGINNING), ISO_8859_1));
        }
    }

    /** Empty when it is of no accepted type. */
    Optional<AttachmentType> type() {
        if (beginning.startsWith(JPEG)) {
            return Optional.of(AttachmentType.JPEG);
        }
        if (beginning.startsWith(PNG)) {
            return Optional.of(AttachmentType.PNG);
        }
        return beginning.stripLeading().startsWith("%PDF-") ? Optional.of(AttachmentType.PDF) : Optional.empty();
    }

    CheckResult.OtherKind otherKind() {
        if (beginning.startsWith("ftyp", 4)
                && beginning.length() >= 12
                && HEIC_BRANDS.contains(beginning.substring(8, 12))) {
            return CheckResult.OtherKind.HEIC;
        }
        return beginning.startsWith(ZIP) || beginning.startsWith(OLD_OFFICE) || beginning.startsWith("{\\rtf")
                ? CheckResult.OtherKind.OFFICE
                : CheckResult.OtherKind.OTHER;
    }
}
