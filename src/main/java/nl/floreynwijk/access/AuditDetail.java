package nl.floreynwijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * Says in words what exactly was done, of which the audit trail keeps codes, separated by spaces: {@code +TREASURER} for
 * a role, {@code rows=24} for a number of something, {@code kind=supporter} for one of a module's things, {@code 12} for
 * a member's number, {@code 2026-12-01} for the day from which it holds and {@code block} for what was changed. A module
 * says what its codes mean in the translations ({@code <module>.audit-detail.<code>}).
 */
record AuditDetail(String module, AuditTexts texts, Locale language) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT =
            Pattern.compile(DAY.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String NAME = "\"";
    private static final String SPACE = " ";
    private static final String UNBROKEN = "\u00a0";

    /** The things of modules that a detail tells of. */
    static Stream<String> ids(String detail) {
        return codes(detail).filter(it -> it.contains("=")).map(it -> it.substring(it.indexOf('=') + 1));
    }

    private static Stream<String> codes(String detail) {
        return detail.isEmpty() ? Stream.empty() : Arrays.stream(detail.split(SPACE, -1));
    }

    /** The same with the names of those things. */
    static String named(String detail, Map<String, AuditName> names) {
        return codes(detail).map(it -> named(names, it)).collect(Collectors.joining(SPACE));
    }

    private static String named(Map<String, AuditName> names, String code) {
        var start = code.indexOf('=') + 1;
        var name = names.get(code.substring(start));
        return start == 0 || name == null
                ? code
                : code.substring(0, start) + NAME + name.text().replace(SPACE, UNBROKEN);
    }

    /** The day that this is; empty where it is something else. */
    static Optional<LocalDate> day(String text) {
        return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    /** The moment that this is; empty where it is something else. */
    static Optional<Instant> moment(String text) {
        return MOMENT.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
    }

    String said(String detail) {
        return codes(detail).flatMap(it -> sayOne(it).stream()).collect(Collectors.joining(", "));
    }

    private Optional<String> sayOne(String code) {
        if (code.startsWith("+") || code.startsWith("-")) {
            return Optional.of(code.charAt(0) + texts.of("access.role." + code.substring(1)));
        }
        if (code.contains("=")) {
            return value(code.substring(code.indexOf('=') + 1))
                    .map(it -> say(code.substring(0, code.indexOf('=')), it));
        }
        if (NUMBER.matcher(code).matches()) {
            return Optional.of(say("number", code));
        }
        return Optional.of(day(code)
                .map(it -> say("from", DutchTime.date(it, language)))
                .orElseGet(() -> CODE.matcher(code).matches() ? say(code) : code));
    }

    /** Nothing where there were none of them, or where it is a code without a name. */
    private static Optional<Object> value(String value) {
        if (NUMBER.matcher(value).matches()) {
            return Optional.<Object>of(Integer.valueOf(value)).filter(it -> !it.equals(0));
        }
        return Optional.<Object>of(value).filter(_ -> value.startsWith(NAME)).map(_ -> value.substring(1));
    }

    private String say(String code, Object... values) {
        return texts.of(module + ".audit-detail." + code, values);
    }
}
