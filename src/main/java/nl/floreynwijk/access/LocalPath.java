package nl.floreynwijk.access;

import java.util.Optional;

/** A page of this portal somebody may be sent to after sign-in: never another site. */
public record LocalPath(String value) {

    private static final int LONGEST = 500;

    /** The path when it is one of ours: it starts with exactly one slash and holds nothing a browser could misread. */
    public static Optional<LocalPath> parse(String text) {
        var ours = text.length() <= LONGEST
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(it -> it <= ' ' || it == 127);
        return ours ? Optional.of(new LocalPath(text)) : Optional.empty();
    }
}
