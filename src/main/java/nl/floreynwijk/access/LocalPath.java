package nl.floreynwijk.access;

/** A page of this portal somebody may be sent to after sign-in: never another site. */
public record LocalPath(String value) {

    /** Where somebody goes who asked for no page. */
    public static final LocalPath START = new LocalPath("/start");

    private static final int LONGEST = 500;

    public LocalPath {
        if (!isOurs(value)) {
            throw new IllegalArgumentException("Not a page of this portal");
        }
    }

    /** The path when it is one of ours, otherwise the start page: anybody can make a link that names another site. */
    public static LocalPath orStart(String text) {
        return isOurs(text) ? new LocalPath(text) : START;
    }

    /** It starts with exactly one slash and holds nothing a browser could misread. */
    private static boolean isOurs(String text) {
        return text.length() <= LONGEST
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(it -> it <= ' ' || it == 127);
    }
}
