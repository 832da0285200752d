package nl.floreynwijk.attachments;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is called, made fit to show and to save under, whatever a browser said. */
final class FileName {

    static final int LONGEST = 120;

    /** Control characters, those that turn the direction of writing, and halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    /** Some system or other does not take these in a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final String NAMELESS = "document";

    private FileName() {}

    /** The name without folders or anything unseen, ending as files of this type do. */
    static String of(String given, AttachmentType type) {
        var name = tidy(given);
        var stem = typeBy(name).isPresent()
                ? EDGES.matcher(name.substring(0, name.lastIndexOf('.'))).replaceAll("")
                : name;
        var extension = "." + type.extensions().getFirst();
        return stem.isEmpty() ? nameless(type) : shortened(stem, LONGEST - extension.length()) + extension;
    }

    static String nameless(AttachmentType type) {
        return NAMELESS + "." + type.extensions().getFirst();
    }

    /** The type that a name claims by its end. */
    static Optional<AttachmentType> typeBy(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(AttachmentType.values())
                        .filter(it -> it.extensions().contains(extension))
                        .findFirst()
                : Optional.empty();
    }

    private static String tidy(String given) {
        var whole = Normalizer.normalize(given, Normalizer.Form.NFC);
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        var seen = INVISIBLE.matcher(name).replaceAll(" ");
        var allowed = FORBIDDEN.matcher(seen).replaceAll("-");
        return EDGES.matcher(SPACES.matcher(allowed).replaceAll(" ")).replaceAll("");
    }

    private static String shortened(String stem, int most) {
        if (stem.length() <= most) {
            return stem;
        }
        var end = Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most;
        return stem.substring(0, end).strip();
    }
}
