package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Names a kind of members in tables, addresses and exports: 1 to 30 small letters, such as {@code resident}. */
public record KindCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z]{1,30}");

    public static final KindCode RESIDENT = new KindCode("resident");
    public static final KindCode ORGANISATION = new KindCode("organisation");
    public static final KindCode SUPPORTER = new KindCode("supporter");

    public KindCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a kind: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
