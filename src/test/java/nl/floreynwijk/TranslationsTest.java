package nl.floreynwijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/floreynwijk");
    private static final Path TRANSLATIONS = Path.of("src/main/resources/vaadin-i18n");
    private static final String KEY = "(?:" + modules() + ")(?:\\.[a-zA-Z0-9_-]+)+";

    /** A whole key in quotes. */
    private static final Pattern QUOTED_KEY = Pattern.compile("\"(" + KEY + ")\"");

    /** The beginning, up to a dot, of a key that is put together. That all its ends are there is for its own module's tests. */
    private static final Pattern QUOTED_BEGINNING = Pattern.compile("\"(" + KEY + "\\.)\"");

    /** The same, also where it is the module alone. */
    private static final Pattern ANY_BEGINNING =
            Pattern.compile("\"((?:" + modules() + ")\\.(?:[a-zA-Z0-9_-]+\\.)*)\"");

    private static final Pattern HARD_CODED_TEXT = Pattern.compile(
            "(?:new (?:Button|Span|Paragraph|H[1-6]|Div|Text|RouterLink|Details)\\(|setLabel\\(|setHelperText\\(|"
                    + "setPlaceholder\\(|setHeader\\(|setHeaderTitle\\(|setText\\(|setAriaLabel\\(|setErrorMessage\\(|"
                    + "Notification\\.show\\()\\s*\"[^\"]*[A-Za-z]{2}");

    private static String modules() {
        try (var files = Files.list(SOURCES)) {
            return files.filter(Files::isDirectory)
                    .map(module -> module.getFileName().toString())
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKeyTheCodeUsesIsThere(String language) throws IOException {
        var known = keys(language);

        assertThat(quoted(QUOTED_KEY)).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void everyBeginningOfAKeyTheCodeUsesLeadsToOne() throws IOException {
        var known = keys("nl");

        assertThat(quoted(QUOTED_BEGINNING)).isNotEmpty().allMatch(beginning -> known.stream()
                .anyMatch(key -> key.startsWith(beginning)));
    }

    /** Of two, the last one would be read, wherever the first was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        try (var lines =
                Files.lines(Path.of("src/main/resources/vaadin-i18n/translations_%s.properties".formatted(language)))) {
            assertThat(lines.filter(it -> it.contains("=") && !it.startsWith("#"))
                            .map(it -> it.substring(0, it.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    /** Any other key would be missed by the rest of these tests. */
    @Test
    void everyKeyBeginsWithItsModule() throws IOException {
        assertThat(keys("nl")).isNotEmpty().allMatch(key -> key.matches(KEY));
    }

    /** What the audit trail and a person's own data are called by is put together from the module and a name. */
    @Test
    void everyKeyIsUsed() throws IOException {
        var used = quoted(QUOTED_KEY);
        var beginnings = quoted(ANY_BEGINNING);

        assertThat(keys("nl"))
                .allMatch(key -> used.contains(key)
                        || isPutTogether(key, beginnings)
                        || key.contains(".audit.")
                        || key.contains(".audit-detail.")
                        || key.contains(".own-data"));
    }

    /** Whether the code names the beginning of the key, up to a dot, and adds the rest itself. */
    private static boolean isPutTogether(String key, Set<String> beginnings) {
        return key.chars().filter(it -> it == '.').count() > 1
                && (beginnings.contains(key.substring(0, key.lastIndexOf('.') + 1))
                        || beginnings.contains(key.replaceAll("\\.[^.]+\\.[^.]+$", ".")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextIsFilledInAndWellFormed(String language) throws IOException {
        var texts = texts(language);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            assertThat(texts.getProperty(key)).isNotBlank();
            if (texts.getProperty(key).contains("{0")) {
                assertThat(new MessageFormat(texts.getProperty(key)).getFormats())
                        .isNotEmpty();
                assertThat(texts.getProperty(key)).as("a lone ' hides {0}").doesNotContainPattern("(?<!')'(?!')");
            }
        });
    }

    @Test
    void noViewHasTextOfItsOwn() throws IOException {
        assertThat(sources().entrySet().stream()
                        .filter(source -> source.getKey().toString().contains("/ui/"))
                        .map(Map.Entry::getValue)
                        .flatMap(code -> HARD_CODED_TEXT.matcher(code).results())
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static Set<String> quoted(Pattern pattern) throws IOException {
        return sources().values().stream()
                .flatMap(code -> pattern.matcher(code).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TRANSLATIONS.resolve("translations_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Map<Path, String> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, TranslationsTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
