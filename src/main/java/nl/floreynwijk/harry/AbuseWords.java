package nl.floreynwijk.harry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Folding;
import org.springframework.core.io.ClassPathResource;

/** Words that hurt, for which the office looks at a text before others do. */
final class AbuseWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> WORDS = read();

    private AbuseWords() {}

    static boolean areIn(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1)).anyMatch(WORDS::contains);
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("harry/abuse-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
