package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Names what money is spent on, in tables and exports: 1 to 30 small letters and hyphens, such as {@code planned-maintenance}. */
public record PurposeCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z](?:[a-z-]{0,28}[a-z])?");

    public PurposeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not such a code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
