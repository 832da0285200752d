package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;

/**
 * What a visitor looks for; capitals and accents do not matter.
 *
 * @param words as typed
 */
record GuideSearch(String words, Optional<Category> category, Optional<LocalDate> day) {

    static final int LONGEST = 60;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** As it stands in an address; what nobody can have chosen is ignored. */
    static GuideSearch of(String words, String category, String day) {
        return new GuideSearch(
                words.strip().substring(0, Math.min(LONGEST, words.strip().length())),
                Arrays.stream(Category.values())
                        .filter(it -> it.name().equals(category))
                        .findFirst(),
                dayIn(day));
    }

    private static Optional<LocalDate> dayIn(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return words.isEmpty() && category.isEmpty() && day.isEmpty();
    }

    /** Whether each of the words is in there. */
    private boolean isIn(String text) {
        return folded(words).allMatch(text::contains);
    }

    private static Stream<String> folded(String text) {
        return SPACE.splitAsStream(Folding.fold(text)).filter(it -> !it.isEmpty());
    }

    /** @param wordsFor what a category is called, in each language */
    boolean finds(ParadeGuide.Stall stall, Function<Category, List<String>> wordsFor) {
        return isIn(textOf(stall, wordsFor))
                && category.filter(it -> it != stall.category()).isEmpty()
                && day.filter(it -> !stall.days().contains(it)).isEmpty();
    }

    /** What is looked in, folded. */
    static String textOf(ParadeGuide.Stall stall, Function<Category, List<String>> wordsFor) {
        return Folding.fold(String.join(
                " ", stall.name(), stall.sells(), stall.sector(), String.join(" ", wordsFor.apply(stall.category()))));
    }

    boolean finds(ParadeGuide.Item item, Function<ActivityKind, List<String>> wordsFor) {
        return isIn(textOf(item, wordsFor))
                && day.filter(it -> !it.equals(item.day())).isEmpty();
    }

    static String textOf(ParadeGuide.Item item, Function<ActivityKind, List<String>> wordsFor) {
        return Folding.fold(String.join(
                " ", item.title(), item.about(), item.stage(), String.join(" ", wordsFor.apply(item.kind()))));
    }
}
