package nl.floreynwijk.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address, in lower case, of at most 254 characters (RFC 5321).
 *
 * <p>It never holds a line break, a space or anything else that could start a second mail header.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String WORD = "[a-z0-9!#$%&'*+/=?^_{|}~-]+";
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(WORD + "(\\." + WORD + ")*@(" + LABEL + "\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** The address a person typed, spaces around it and capitals forgiven; empty when it is no address. */
    public static Optional<EmailAddress> parse(String typed) {
        var tidy = typed.strip().toLowerCase(Locale.ROOT);
        return isAddress(tidy) ? Optional.of(new EmailAddress(tidy)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
