package nl.floreynwijk.harry;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Folding;

/** Makes the code of an item of what it is called: alike for names that differ in capitals, accents and signs only. */
final class ItemCodes {

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");

    private ItemCodes() {}

    /** Empty when the name has no letter or digit. */
    static Optional<ItemCode> of(String name) {
        var words = trimmed(SIGNS.matcher(Folding.fold(name)).replaceAll("-"));
        return ItemCode.parse(trimmed(words.substring(0, Math.min(words.length(), ItemCode.LONGEST))));
    }

    private static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
