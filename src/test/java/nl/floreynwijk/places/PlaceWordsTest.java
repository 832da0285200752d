package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Everything that has its words by name has them in both languages. */
class PlaceWordsTest {

    private static final String[] OF_GROUPS = {"added", "header", "new", "none", "still-used", "taken"};

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void eachNameHasItsWords(String language) throws IOException {
        var words = new Properties();
        try (var text =
                new ClassPathResource("vaadin-i18n/translations_" + language + ".properties").getInputStream()) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames()).containsAll(keys().toList());
    }

    private static Stream<String> keys() {
        return Stream.of(
                        named("places.import.problem.", RowProblem.values()),
                        named("places.import.field.", ImportField.values()),
                        named("places.refused.", DwellingField.values()),
                        named("places.tenure.", Tenure.values()),
                        named("places.neighbourhood.kind.", AreaPart.Kind.values()),
                        Stream.of(OF_GROUPS).map("places.blocks."::concat),
                        Stream.of(OF_GROUPS).map("places.landlords."::concat))
                .flatMap(it -> it);
    }

    private static Stream<String> named(String beginning, Enum<?>[] names) {
        return Arrays.stream(names).map(it -> beginning + it.name());
    }
}
