package nl.floreynwijk.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells the passwords that anybody would try first: well-known ones, and the person's own name or address. */
@Component
class ObviousPasswords {

    private static final int FEWEST_DIFFERENT = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile("(.+?)\\1*");

    private final List<String> wellKnown;

    ObviousPasswords() {
        try {
            wellKnown = new ClassPathResource("obvious-passwords.txt", ObviousPasswords.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing is left of the password once digits and signs are taken away, or something anybody would try. */
    boolean has(String password, Contact holder) {
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        var core = once(lettersIn(password));
        return core.isEmpty()
                || wellKnown.stream().anyMatch(it -> it.contains(core))
                || namesOf(holder).anyMatch(core::equals);
    }

    private static Stream<String> namesOf(Contact holder) {
        var address = holder.address().value();
        var words = Arrays.stream(holder.name().split("[\\s-]+", -1));
        return Stream.concat(words, Stream.of(holder.name(), address, address.substring(0, address.indexOf('@'))))
                .map(it -> once(lettersIn(it)));
    }

    private static String lettersIn(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** What is said again and again counts as said once. */
    private static String once(String letters) {
        var said = AGAIN_AND_AGAIN.matcher(letters);
        return said.matches() ? said.group(1) : letters;
    }
}
