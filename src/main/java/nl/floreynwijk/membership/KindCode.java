package nl.floreynwijk.membership;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Folding;

/** Names a kind of members in tables, addresses and exports: 1 to 30 small letters, such as {@code resident}. */
public record KindCode(String value) implements Serializable {

    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("[a-z]{1," + LONGEST + "}");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    public static final KindCode RESIDENT = new KindCode("resident");
    public static final KindCode ORGANISATION = new KindCode("organisation");
    public static final KindCode SUPPORTER = new KindCode("supporter");

    /** The code of a kind of that Dutch name: alike for names that differ in capitals, accents and signs only. */
    static Optional<KindCode> named(String dutch) {
        var letters = NO_LETTER.matcher(Folding.fold(dutch)).replaceAll("");
        return Optional.of(letters.substring(0, Math.min(letters.length(), LONGEST)))
                .filter(it -> !it.isEmpty())
                .map(KindCode::new);
    }

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
