package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;

/**
 * Finds in a text what is no work for a neighbour, by the words under which a list knows it.
 *
 * <p>A word that the list also has for something a neighbour may do says nothing. What is there in so many words is
 * certain; what only sounds like it, is written apart, or follows "no" or "not", is doubtful: somebody of the office reads
 * it.
 */
final class DutyGuard {

    /** What was found. */
    record Found(Item item, boolean certain) {}

    private record Phrase(List<String> words, String key, Item item) {}

    private static final int LEAST_LETTERS = 4;

    /** Shorter ones are part of many other words. */
    private static final int LEAST_WRITTEN_APART = 7;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DENIALS =
            Set.of("geen", "niet", "nooit", "zonder", "behalve", "no", "not", "never", "without");
    private static final int DENIED_WITHIN = 3;

    private final List<Phrase> phrases;

    DutyGuard(Collection<Item> items) {
        var harmless = new HashSet<String>();
        items.stream()
                .filter(it -> it.duty() == Duty.TENANT)
                .flatMap(DutyGuard::names)
                .forEach(it -> {
                    harmless.add(Folding.key(it));
                    harmless.addAll(split(it));
                });
        phrases = items.stream()
                .filter(it -> it.duty() != Duty.TENANT)
                .flatMap(item -> names(item).map(it -> new Phrase(split(it), Folding.key(it), item)))
                .filter(it -> it.key().length() >= LEAST_LETTERS && !harmless.contains(it.key()))
                .sorted(Comparator.comparingInt((Phrase it) -> it.key().length())
                        .reversed())
                .toList();
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
        var joined = Folding.key(text);
        var sounds = words.stream().map(Spelling::sound).toList();
        return phrases.stream()
                .flatMap(it -> find(it, words, sounds, joined).stream())
                .max(Comparator.comparing(Found::certain));
    }

    private static Optional<Found> find(Phrase phrase, List<String> words, List<String> sounds, String joined) {
        var place = Collections.indexOfSubList(words, phrase.words());
        if (place >= 0) {
            return Optional.of(new Found(phrase.item(), !isDenied(words, place)));
        }
        var heard = phrase.words().stream().map(Spelling::sound).toList();
        var soundsLike = Collections.indexOfSubList(sounds, heard) >= 0;
        var isWrittenApart = phrase.key().length() >= LEAST_WRITTEN_APART && joined.contains(phrase.key());
        return soundsLike || isWrittenApart ? Optional.of(new Found(phrase.item(), false)) : Optional.empty();
    }

    private static boolean isDenied(List<String> words, int place) {
        return words.subList(Math.max(0, place - DENIED_WITHIN), place).stream().anyMatch(DENIALS::contains);
    }
}
