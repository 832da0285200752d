package nl.floreynwijk.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The signs of a file, in the alphabet that it says it is written in. One that is not fails quietly here, while the reader
 * of XML would tell the console.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">How XML says it</a>
 */
final class BankReader {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private static final Set<String> KNOWN = Set.of("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

    private static final int HEAD = 256;
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private BankReader() {}

    /** Empty when its alphabet is none that banks use. */
    static Optional<Reader> of(InputStream file) throws IOException {
        var head = file.readNBytes(HEAD);
        return charset(head).map(it -> new InputStreamReader(whole(head, file), strictly(it)));
    }

    private static Optional<Charset> charset(byte[] head) {
        if (startsWith(head, (byte) 0xfe, (byte) 0xff) || startsWith(head, (byte) 0xff, (byte) 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (startsWith(head, UTF_8_MARK)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        var declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        var name = declared.lookingAt() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        return KNOWN.contains(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, byte... begin) {
        return head.length >= begin.length && Arrays.equals(head, 0, begin.length, begin, 0, begin.length);
    }

    /** Without the mark of UTF-8, which is no sign of the text. */
    private static InputStream whole(byte[] head, InputStream file) {
        var from = startsWith(head, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        return new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), file);
    }

    private static CharsetDecoder strictly(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
