package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds in a text what is no work for a neighbour, by the words under which a list knows it.
 *
 * <p>A word that the list also has for something a neighbour may do says nothing. What is there in so many words is
 * certain; what only sounds like it, is written letter by letter, or follows "no" or "not", is doubtful: somebody of the office
 * reads it.
 */
final class DutyGuard {

    /** What was found, and by which words as they are compared; "" where it only sounds like it. */
    record Found(Item item, boolean certain, String words) {}

    /** Something to look for; a part of it alone is not certain. */
    private record Phrase(List<String> words, String key, Item item, boolean part) {

        /** Long words of it, each of which is telling even where the others are missing. */
        Stream<Phrase> tellingWords() {
            return words.size() == 1
                    ? Stream.of()
                    : words.stream()
                            .filter(it -> it.length() >= LEAST_FOR_ONE_OFF)
                            .map(it -> new Phrase(List.of(it), it, item, true));
        }
    }

    private static final int LEAST_LETTERS = 4;

    /** What is shorter is like too many other words. */
    private static final int LEAST_FOR_LIKENESS = 6;

    private static final int LEAST_FOR_ONE_OFF = 8;

    /** As in "dakpannen" of "dakpan". */
    private static final int LONGEST_ENDING = 3;

    /** Of so many words more than it has, a phrase is written apart by chance: "groepen kast". */
    private static final int MOST_APART = 1;

    private static final int DENIED_WITHIN = 3;
    private static final LevenshteinDistance ONE_OFF = new LevenshteinDistance(1);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DENIALS =
            Set.of("geen", "niet", "nooit", "zonder", "behalve", "no", "not", "never", "without");

    private final Set<String> harmless;
    private final List<Phrase> phrases;

    DutyGuard(Collection<Item> items) {
        harmless = items.stream()
                .filter(it -> it.duty() == Duty.TENANT)
                .flatMap(DutyGuard::names)
                .flatMap(it -> Stream.concat(Stream.of(Folding.key(it)), split(it).stream()))
                .collect(Collectors.toSet());
        phrases = items.stream()
                .filter(it -> it.duty() != Duty.TENANT)
                .flatMap(item -> names(item).map(it -> new Phrase(split(it), Folding.key(it), item, false)))
                .flatMap(it -> Stream.concat(Stream.of(it), it.tellingWords()))
                .filter(it -> it.key().length() >= LEAST_LETTERS && !isHarmless(it.key()))
                .sorted(Comparator.comparingInt((Phrase it) -> it.key().length())
                        .reversed())
                .toList();
    }

    /** A neighbour may do what goes by this word, or by the same with another ending. */
    private boolean isHarmless(String word) {
        return harmless.contains(word)
                || harmless.stream()
                        .anyMatch(it -> it.length() >= LEAST_FOR_LIKENESS
                                && word.startsWith(it)
                                && word.length() <= it.length() + LONGEST_ENDING);
    }

    private static Stream<String> names(Item item) {
        return Stream.concat(
                        Stream.of(item.nameDutch(), item.nameEnglish()),
                        Arrays.stream(item.words().split(",", -1)))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    private static List<String> split(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The most certain of what is found; empty when nothing is. */
    Optional<Found> find(String text) {
        var words = split(text);
        var sounds = words.stream().map(Spelling::sound).toList();
        return phrases.stream()
                .flatMap(it -> find(it, words, sounds).stream())
                .reduce((one, other) -> one.certain() || !other.certain() ? one : other);
    }

    private Optional<Found> find(Phrase phrase, List<String> words, List<String> sounds) {
        for (var place = 0; place < words.size(); place++) {
            var length = lengthOf(phrase.key(), words, place);
            if (length > 0) {
                var plain = length <= phrase.words().size() + MOST_APART;
                return Optional.of(new Found(
                        phrase.item(),
                        plain && !phrase.part() && !isDenied(words, place, length),
                        String.join(" ", words.subList(place, place + length))));
            }
        }
        var heard = phrase.words().stream().map(Spelling::sound).toList();
        var isLike = Collections.indexOfSubList(sounds, heard) >= 0
                ? phrase.key().length() >= LEAST_FOR_LIKENESS
                : phrase.words().size() == 1 && words.stream().anyMatch(it -> isLike(it, phrase.key()));
        return isLike ? Optional.of(new Found(phrase.item(), false, "")) : Optional.empty();
    }

    /** How many words from this place on are the phrase, however it is written apart; 0 when they are not. */
    private static int lengthOf(String key, List<String> words, int place) {
        var joined = new StringBuilder();
        for (var at = place; at < words.size() && joined.length() < key.length(); at++) {
            joined.append(words.get(at));
            if (joined.length() == key.length() && key.contentEquals(joined)) {
                return at - place + 1;
            }
        }
        return 0;
    }

    /** Shortly before or after it: "geen groepenkast", "de groepenkast doe ik niet". */
    private static boolean isDenied(List<String> words, int place, int length) {
        return words
                .subList(Math.max(0, place - DENIED_WITHIN), Math.min(words.size(), place + length + DENIED_WITHIN))
                .stream()
                .anyMatch(DENIALS::contains);
    }

    /** With another ending, or a letter off. */
    private boolean isLike(String word, String key) {
        var longer = word.length() - key.length();
        if (key.length() < LEAST_FOR_LIKENESS || longer < -1 || longer > LONGEST_ENDING) {
            return false;
        }
        var isLike = word.startsWith(key) || (key.length() >= LEAST_FOR_ONE_OFF && ONE_OFF.apply(word, key) >= 0);
        // Last, because it goes through a whole list
        return isLike && !isHarmless(word);
    }
}
