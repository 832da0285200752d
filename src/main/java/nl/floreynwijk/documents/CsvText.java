package nl.floreynwijk.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a CSV file: in UTF-8, in UTF-16 where a mark at its start says so, else in Windows-1252; with cells between
 * semicolons, commas or tabs.
 */
class CsvText {

    private static final char MARK = '\uFEFF';

    /** A first line by which Excel tells itself between what the cells stand; it never shows that line. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([^\r\n\"])\"?(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    /** How pages and documents begin that go by the name of a table. */
    private static final Pattern OTHER_KIND = Pattern.compile("\\s*(<|%PDF-|\\{\\\\rtf)");

    private final String text;

    private CsvText(String text) {
        this.text = text;
    }

    /** Empty when the bytes are no text. */
    static Optional<CsvText> decoded(byte[] bytes) {
        return Stream.of(UTF_16LE, UTF_16BE)
                .filter(it -> startsWithMark(bytes, it))
                .findFirst()
                .map(it -> strictly(it, bytes))
                .orElseGet(() -> strictly(UTF_8, bytes).or(() -> strictly(Charset.forName("windows-1252"), bytes)))
                .map(CsvText::withoutMark)
                .filter(CsvText::isPlain)
                .map(CsvText::new);
    }

    private static boolean startsWithMark(byte[] bytes, Charset charset) {
        return bytes.length >= 2 && new String(bytes, 0, 2, charset).charAt(0) == MARK;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(String.valueOf(MARK)) ? text.substring(1) : text;
    }

    private static boolean isPlain(String text) {
        return !OTHER_KIND.matcher(text).lookingAt()
                && text.chars().noneMatch(it -> Character.isISOControl(it) && !Character.isWhitespace(it));
    }

    ReadResult read() {
        var separatorLine = SEPARATOR_LINE.matcher(text);
        return separatorLine.lookingAt()
                ? read(
                        text.substring(separatorLine.end()),
                        separatorLine.group(1).charAt(0))
                : read(text, separator());
    }

    /** The likeliest that is in the heading: a comma is often a sign within a heading, a semicolon or a tab seldom. */
    private char separator() {
        var heading = headingOutsideQuotes();
        return Stream.of(';', '\t', ',')
                .filter(it -> heading.indexOf(it) >= 0)
                .findFirst()
                .orElse(';');
    }

    private String headingOutsideQuotes() {
        var heading = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && (sign == '\n' || sign == '\r') && !heading.isEmpty()) {
                break;
            }
            if (!quoted) {
                heading.append(sign);
            }
        }
        return heading.toString();
    }

    private static ReadResult read(String text, char separator) {
        var table = new TableBuilder();
        var line = 0;
        try (var rows = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)
                .iterator()) {
            while (rows.hasNext() && table.take(++line, rows.next().getFields())) {
                // The table says when to stop
            }
        } catch (CsvParseException e) {
            return new ReadResult.Unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.result();
    }
}
