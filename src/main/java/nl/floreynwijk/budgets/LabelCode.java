package nl.floreynwijk.budgets;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Names a label in tables, addresses and exports: 1 to 30 small letters and hyphens, such as {@code blokbudget}. */
public record LabelCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z](?:[a-z-]{0,28}[a-z])?");

    public LabelCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not such a code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
