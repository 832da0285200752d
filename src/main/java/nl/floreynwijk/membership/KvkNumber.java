package nl.floreynwijk.membership;

import java.util.Optional;
import java.util.regex.Pattern;

/** The eight digits under which an organisation is in the Dutch trade register; that it is there is not checked. */
public record KvkNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{8}");

    public KvkNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a KvK number");
        }
    }

    /** The number somebody typed, spaces and dots forgiven. */
    public static Optional<KvkNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s.]", "");
        return FORM.matcher(digits).matches() ? Optional.of(new KvkNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
