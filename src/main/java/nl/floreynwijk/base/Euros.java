package nl.floreynwijk.base;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of money, in whole cents; below zero it is owed. */
public record Euros(long cents) implements Comparable<Euros> {

    public static final Euros ZERO = new Euros(0);

    private static final int CENTS = 100;

    /** Digits with dots between thousands, and a comma or a dot before one or two decimals. */
    private static final Pattern TYPED =
            Pattern.compile("(?:€\\s*)?(\\d{1,10}|\\d{1,3}(?:\\.\\d{3}){1,3})(?:[,.](\\d{1,2}))?");

    /** The amount somebody typed, such as {@code 1.234,50}, {@code 12.5} or {@code € 12}; empty when it is none. */
    public static Optional<Euros> parse(String typed) {
        var match = TYPED.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var whole = Long.parseLong(match.group(1).replace(".", ""));
        var decimals = match.group(2) == null ? "00" : (match.group(2) + "0").substring(0, 2);
        return Optional.of(new Euros(whole * CENTS + Long.parseLong(decimals)));
    }

    public static Euros of(long euros) {
        return new Euros(Math.multiplyExact(euros, CENTS));
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /** As people write it, such as {@code € 1.234,50}; it stays on one line. */
    public String text(Locale language) {
        var dutch = language.getLanguage().equals("nl");
        var digits = NumberFormat.getNumberInstance(dutch ? Locale.of("nl", "NL") : Locale.UK)
                .format(Math.abs(cents / CENTS));
        var sign = cents < 0 ? "-" : "";
        return "€\u00a0%s%s%s%02d".formatted(sign, digits, dutch ? "," : ".", Math.abs(cents % CENTS));
    }

    @Override
    public String toString() {
        return text(Locale.of("nl"));
    }
}
