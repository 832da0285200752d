package nl.floreynwijk.tally;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of a file in UTF-8, one by one; they end in LF or CRLF, and the file may begin with a byte order mark. */
final class PbLines {

    /** More than any ballot is long: a file without line ends shall not fill the memory. */
    private static final int LONGEST = 1_000_000;

    private static final int END = -1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream file;
    private final Consumer<PbDefect> defects;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    /** @param file is read a byte at a time, so it had better be buffered */
    PbLines(InputStream file, Consumer<PbDefect> defects) {
        this.file = file;
        this.defects = defects;
    }

    /** The next line that is not blank; empty at the end of the file, and where it cannot be read any further. */
    Optional<PbLine> next() throws IOException {
        var read = file.read();
        while (read != END) {
            number++;
            if (!fill(read)) {
                defects.accept(new PbDefect(number, LONGEST + 1, PbDefect.Kind.LINE_TOO_LONG, ""));
                return Optional.empty();
            }
            var text = text();
            if (!text.isBlank()) {
                return Optional.of(PbLine.of(number, text, defects));
            }
            read = file.read();
        }
        return Optional.empty();
    }

    /** Reads the rest of a line; false where it never seems to end. */
    private boolean fill(int first) throws IOException {
        line.reset();
        for (var read = first; read != END && read != '\n'; read = file.read()) {
            if (line.size() == LONGEST) {
                return false;
            }
            line.write(read);
        }
        return true;
    }

    private String text() {
        var text = decoded(line.toByteArray());
        if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whatever is no UTF-8 is told of, and left out. */
    private String decoded(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException failure) {
            var right = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            var column = right.length() + (number == 1 && right.startsWith(BYTE_ORDER_MARK) ? 0 : 1);
            defects.accept(new PbDefect(number, column, PbDefect.Kind.NOT_UTF8, ""));
            return right;
        }
    }
}
