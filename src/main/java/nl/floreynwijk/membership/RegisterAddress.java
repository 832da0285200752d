package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.LandlordId;

/** Which part of the register is shown and in which order, as it stands behind the question mark of an address. */
public record RegisterAddress(RegisterFilter filter, RegisterOrder order) {

    private static final String WORDS = "zoek";
    private static final String STANDING = "stand";
    private static final String KIND = "soort";
    private static final String BLOCK = "blok";
    private static final String LANDLORD = "verhuurder";
    private static final String ROLE = "rol";
    private static final String JOINED_FROM = "vanaf";
    private static final String JOINED_UNTIL = "tot";
    private static final String CONSENT = "toestemming";
    private static final String ORDER = "volgorde";
    private static final Set<String> ALL =
            Set.of(WORDS, STANDING, KIND, BLOCK, LANDLORD, ROLE, JOINED_FROM, JOINED_UNTIL, CONSENT, ORDER);

    /** Before the order, where it is turned round. */
    private static final String DESCENDING = "-";

    /** What an SQL date can be. */
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    /** Everybody who is a member now, by name. */
    public static final RegisterAddress EVERYBODY =
            new RegisterAddress(RegisterFilter.of(Standing.NOW), RegisterOrder.BY_NAME);

    /** What the parameters say; empty when one of them says nothing we know, so that nobody gets more than they meant. */
    public static Optional<RegisterAddress> read(Map<String, List<String>> parameters) {
        if (!ALL.containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(it -> it.size() != 1)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RegisterAddress(filter(parameters), order(parameters)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static RegisterFilter filter(Map<String, List<String>> parameters) {
        return new RegisterFilter(
                value(parameters, WORDS, it -> it).orElse(""),
                value(parameters, STANDING, it -> coded(Standing.values(), it)).orElse(Standing.NOW),
                value(parameters, KIND, KindCode::new),
                value(parameters, BLOCK, BlockId::of),
                value(parameters, LANDLORD, LandlordId::of),
                value(parameters, ROLE, it -> coded(Role.values(), it)),
                value(parameters, JOINED_FROM, RegisterAddress::day),
                value(parameters, JOINED_UNTIL, RegisterAddress::day),
                value(parameters, CONSENT, it -> coded(Consent.values(), it)));
    }

    private static RegisterOrder order(Map<String, List<String>> parameters) {
        return value(
                        parameters,
                        ORDER,
                        it -> new RegisterOrder(
                                coded(RegisterOrder.By.values(), it.replaceFirst("^" + DESCENDING, "")),
                                it.startsWith(DESCENDING)))
                .orElse(RegisterOrder.BY_NAME);
    }

    private static <T> Optional<T> value(
            Map<String, List<String>> parameters, String name, Function<String, T> reading) {
        return Optional.ofNullable(parameters.get(name))
                .map(List::getFirst)
                .filter(it -> !it.isBlank())
                .map(reading);
    }

    private static <E extends Enum<E>> E coded(E[] all, String code) {
        return Arrays.stream(all)
                .filter(it -> code(it).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a code"));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A day as 2026-01-31, in this millennium or the one before.
     *
     * @throws IllegalArgumentException for anything else
     */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a day");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notInTheCalendar) {
            throw new IllegalArgumentException(notInTheCalendar);
        }
    }

    /** The parameters by name, without those that are as they are when nobody chose; {@link #read} reads them. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.words().isEmpty()) {
            parameters.put(WORDS, filter.words());
        }
        if (filter.standing() != Standing.NOW) {
            parameters.put(STANDING, code(filter.standing()));
        }
        filter.kind().ifPresent(it -> parameters.put(KIND, it.value()));
        filter.block().ifPresent(it -> parameters.put(BLOCK, it.toString()));
        filter.landlord().ifPresent(it -> parameters.put(LANDLORD, it.toString()));
        filter.role().ifPresent(it -> parameters.put(ROLE, code(it)));
        filter.joinedFrom().ifPresent(it -> parameters.put(JOINED_FROM, it.toString()));
        filter.joinedUntil().ifPresent(it -> parameters.put(JOINED_UNTIL, it.toString()));
        filter.consent().ifPresent(it -> parameters.put(CONSENT, code(it)));
        if (!order.equals(RegisterOrder.BY_NAME)) {
            parameters.put(ORDER, (order.descending() ? DESCENDING : "") + code(order.by()));
        }
        return parameters;
    }

    /** The words may be somebody's name. */
    @Override
    public String toString() {
        return "RegisterAddress";
    }
}
