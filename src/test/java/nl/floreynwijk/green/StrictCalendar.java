package nl.floreynwijk.green;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An iCalendar text as RFC 5545 says it is to be, read by its letter: another pair of eyes beside the library that writes it.
 */
final class StrictCalendar {

    private static final int MOST_BYTES = 75;
    private static final Pattern LINE = Pattern.compile(
            "([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:[^\\p{Cntrl}\";:,]*|\"[^\\p{Cntrl}\"]*\"))*):((?:[^\\p{Cntrl}]|\\t)*)");
    private static final Set<String> TEXTS =
            Set.of("SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", "PRODID", "UID", "STATUS");

    private StrictCalendar() {}

    /** One line. */
    record Line(String name, String parameters, String value) {}

    /** A calendar or an event, with what stands in it. */
    record Part(String name, List<Line> lines, List<Part> parts) {

        String text(String property) {
            return TEXTS.contains(property) ? unescaped(value(property)) : value(property);
        }

        private String value(String property) {
            var found = lines.stream().filter(it -> it.name().equals(property)).toList();
            assertThat(found).as(property).hasSize(1);
            return found.getFirst().value();
        }

        List<Part> events() {
            return parts.stream().filter(it -> it.name().equals("VEVENT")).toList();
        }

        boolean has(String property) {
            return lines.stream().anyMatch(it -> it.name().equals(property));
        }
    }

    /** The calendar, of which every line is as it is to be. */
    static Part read(String text) {
        var lines = new ArrayDeque<>(
                unfolded(physical(text)).stream().map(StrictCalendar::parsed).toList());
        var calendar = part(lines, "VCALENDAR");
        assertThat(lines).isEmpty();
        assertThat(calendar.text("VERSION")).isEqualTo("2.0");
        assertThat(calendar.text("PRODID")).isNotBlank();
        assertThat(calendar.parts()).as("a calendar holds something").isNotEmpty();
        calendar.parts().forEach(it -> {
            assertThat(it.name()).isIn("VEVENT", "VTIMEZONE");
        });
        assertThat(calendar.events()).allSatisfy(StrictCalendar::requireEvent);
        return calendar;
    }

    /** No carriage return or line feed by itself, none too long, and no character cut in two. */
    private static List<String> physical(String text) {
        assertThat(text).endsWith("\r\n");
        var lines = List.of(text.substring(0, text.length() - 2).split("\r\n", -1));
        assertThat(lines).allSatisfy(it -> {
            assertThat(it).doesNotContain("\r", "\n").isNotEmpty();
            assertThat(bytes(it)).hasSizeLessThanOrEqualTo(MOST_BYTES);
        });
        return lines;
    }

    private static byte[] bytes(String line) {
        try {
            var bytes = UTF_8.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(line));
            var copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new AssertionError("A character is cut in two: " + line, e);
        }
    }

    private static List<String> unfolded(List<String> physical) {
        var lines = new ArrayList<String>();
        for (var line : physical) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.add(lines.removeLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line parsed(String line) {
        var matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return new Line(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    private static Part part(Deque<Line> lines, String name) {
        assertThat(lines.removeFirst()).isEqualTo(new Line("BEGIN", "", name));
        var part = new Part(name, new ArrayList<>(), new ArrayList<>());
        while (!lines.getFirst().name().equals("END")) {
            if (lines.getFirst().name().equals("BEGIN")) {
                part.parts().add(part(lines, lines.getFirst().value()));
            } else {
                part.lines().add(lines.removeFirst());
            }
        }
        assertThat(lines.removeFirst()).isEqualTo(new Line("END", "", name));
        return part;
    }

    private static void requireEvent(Part event) {
        assertThat(event.text("UID")).isNotBlank();
        for (var moment : List.of("DTSTAMP", "DTSTART", "DTEND")) {
            assertThat(event.text(moment)).matches("\\d{8}T\\d{6}Z");
        }
        event.lines().stream().filter(it -> TEXTS.contains(it.name())).forEach(it -> assertThat(unescaped(it.value()))
                .isNotBlank());
    }

    private static String unescaped(String value) {
        var text = new StringBuilder();
        for (var at = 0; at < value.length(); at++) {
            var character = value.charAt(at);
            assertThat(character).as(value).isNotIn(',', ';');
            text.append(character == '\\' ? escaped(value.charAt(++at)) : character);
        }
        return text.toString();
    }

    private static char escaped(char character) {
        assertThat(character).isIn('\\', ',', ';', 'n', 'N');
        return character == 'n' || character == 'N' ? '\n' : character;
    }
}
