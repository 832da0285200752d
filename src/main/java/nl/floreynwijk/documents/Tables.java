package nl.floreynwijk.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** Reads the table in a CSV or XLSX file that somebody made with another program. */
@Component
public class Tables {

    static final long MOST_BYTES = 10 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    Tables() {}

    /** What the file is, its first bytes tell; its name is not looked at. */
    public ReadResult read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new ReadResult.TooLarge(MOST_BYTES);
            }
            return startsAsZip(file) ? xlsx(file) : csv(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is packed as every XLSX file is; what is in it is not looked at. */
    public boolean isPacked(Path file) {
        try {
            return startsAsZip(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsAsZip(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    /** A file that is damaged, or made to hurt, can trip its reader in any way. */
    private static ReadResult xlsx(Path file) {
        try (var workbook = new XlsxFile(file)) {
            return workbook.read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return new ReadResult.Unreadable();
        }
    }

    private static ReadResult csv(byte[] bytes) {
        return CsvText.decoded(bytes).map(CsvText::read).orElseGet(ReadResult.Unreadable::new);
    }
}
