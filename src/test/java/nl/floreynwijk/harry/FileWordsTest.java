package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileWordsTest {

    static Stream<FileWords<?>> kinds() {
        return Stream.of(
                FileWords.ROOMS,
                FileWords.CATEGORIES,
                FileWords.DUTIES,
                FileWords.CERTIFICATES,
                FileWords.DANGERS,
                FileWords.COVERS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <E extends Enum<E>> void everyValueHasAWordOfItsOwnThatIsReadBack(FileWords<E> words) {
        var values = List.of(words.kind().getEnumConstants());

        assertThat(values)
                .allSatisfy(it -> assertThat(words.meaning(words.word(it))).contains(it));
        assertThat(words.all())
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(values.stream().map(words::word).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meterkast", " Meterkast ", "METERKAST"})
    void capitalsAndBlanksDoNotMatter(String written) {
        assertThat(FileWords.ROOMS.meaning(written)).contains(Room.METER_CUPBOARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kelder", "METER_CUPBOARD", "keuken, badkamer"})
    void anotherWordMeansNothing(String written) {
        assertThat(FileWords.ROOMS.meaning(written)).isEmpty();
    }

    @Test
    void severalStandBetweenCommasInTheOrderOfTheirKind() {
        var rooms = Set.of(Room.TOILET, Room.KITCHEN, Room.SHARED);

        assertThat(FileWords.ROOMS.words(rooms)).isEqualTo("keuken, toilet, gedeeld");
        assertThat(FileWords.ROOMS.meanings("gedeeld ,KEUKEN,toilet,keuken")).contains(rooms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keuken,", "keuken, kelder", "keuken; toilet"})
    void oneThatIsNotKnownMakesTheWholeMeanNothing(String written) {
        assertThat(FileWords.ROOMS.meanings(written)).isEmpty();
    }
}
