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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream file;
    private final Consumer<PbDefect> defects;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    PbLines(InputStream file, Consumer<PbDefect> defects) {
        this.file = file;
        this.defects = defects;
    }

    /** The next line that is not blank; empty at the end of the file, and where it cannot be read any further. */
    Optional<PbLine> next() throws IOException {
        while (readLine()) {
            number++;
            if (line.size() > LONGEST) {
                defects.accept(new PbDefect(number, LONGEST + 1, PbDefect.Kind.LINE_TOO_LONG, ""));
                return Optional.empty();
            }
            var text = text();
            if (!text.isBlank()) {
                return Optional.of(PbLine.of(number, text, defects));
            }
        }
        return Optional.empty();
    }

    /** Reads up to the end of a line, or until it is too long; false where there is none. */
    private boolean readLine() throws IOException {
        line.reset();
        while (line.size() <= LONGEST && (at < end || refill())) {
            var from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (at < end) {
                at++;
                return true;
            }
        }
        return line.size() > 0;
    }

    private boolean refill() throws IOException {
        at = 0;
        end = file.read(buffer);
        return end > 0;
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
