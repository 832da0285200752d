package nl.floreynwijk.access;

import java.util.regex.Pattern;

/**
 * A part of the portal in which a guardian may act. A module declares each of its areas as a bean, opens its services with
 * {@link InArea} and says in the translations what it is called ({@code access.area.<key>}) and what a guardian may do there
 * ({@code access.area-about.<key>}).
 *
 * @param key the module, such as {@code membership}, at most 30 characters
 */
public record MandateArea(String key) {

    private static final int LONGEST = 30;
    private static final Pattern MODULE = Pattern.compile("[a-z]+");

    /** What the start page offers, and nothing behind it. */
    public static final MandateArea START = new MandateArea("access");

    public MandateArea {
        if (!MODULE.matcher(key).matches() || key.length() > LONGEST) {
            throw new IllegalArgumentException("Not the key of an area: " + key);
        }
    }
}
