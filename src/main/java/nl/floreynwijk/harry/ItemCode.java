package nl.floreynwijk.harry;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what an item is known in every version of every list, such as {@code kraan-drupt}: small letters, digits and hyphens,
 * at most 40.
 */
public record ItemCode(String value) implements Serializable {

    static final int LONGEST = 40;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ItemCode {
        if (value.length() > LONGEST || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code of an item");
        }
    }

    /** The code somebody typed, or that stands in an address; empty when it is none. */
    public static Optional<ItemCode> parse(String typed) {
        return typed.length() <= LONGEST && CODE.matcher(typed).matches()
                ? Optional.of(new ItemCode(typed))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
