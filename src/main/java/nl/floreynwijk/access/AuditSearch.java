package nl.floreynwijk.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of the audit trail somebody asks for.
 *
 * @param person part of the name, or the number, of who did it, or for whom or to whom it was done; empty for everybody
 * @param action the key of the words in which the trail tells the action
 * @param from the first day, in the Netherlands
 * @param until the last day, in the Netherlands
 */
public record AuditSearch(String person, Optional<String> action, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** The most characters of a name to search by. */
    public static final int LONGEST = 60;

    public static final AuditSearch EVERYTHING =
            new AuditSearch("", Optional.empty(), Optional.empty(), Optional.empty());

    private static final String PERSON = "persoon";
    private static final String ACTION = "actie";
    private static final String FROM = "vanaf";
    private static final String UNTIL = "tot";
    private static final Pattern KEY = Pattern.compile("[a-z]{1,30}\\.audit\\.[a-z-]{1,60}");
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    public AuditSearch {
        person = person.strip();
        if (person.length() > LONGEST) {
            throw new IllegalArgumentException("Too long to search by");
        }
        if (action.isPresent() && !KEY.matcher(action.get()).matches()) {
            throw new IllegalArgumentException("Not the key of an action");
        }
    }

    /** What the parameters of an address say; what they say that we do not know is left out. */
    public static AuditSearch read(Map<String, List<String>> parameters) {
        return new AuditSearch(
                value(parameters, PERSON).filter(it -> it.length() <= LONGEST).orElse(""),
                value(parameters, ACTION).filter(it -> KEY.matcher(it).matches()),
                value(parameters, FROM).flatMap(AuditSearch::day),
                value(parameters, UNTIL).flatMap(AuditSearch::day));
    }

    private static Optional<String> value(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The parameters by name, without those that choose nothing; {@link #read} reads them. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!person.isEmpty()) {
            parameters.put(PERSON, person);
        }
        action.ifPresent(it -> parameters.put(ACTION, it));
        from.ifPresent(it -> parameters.put(FROM, it.toString()));
        until.ifPresent(it -> parameters.put(UNTIL, it.toString()));
        return parameters;
    }

    /** The words may be somebody's name. */
    @Override
    public String toString() {
        return "AuditSearch";
    }
}
