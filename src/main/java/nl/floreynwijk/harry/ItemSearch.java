package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds items by what people type, also when it is half a word or is not spelt as it should be.
 *
 * <p>Each word that is typed is laid beside each word of an item: the same, how it begins, how it sounds, part of a longer
 * word, or a letter or two off. A word that says much, because few items have it, counts for more than one that many have;
 * what an item is called counts for more than other words for it. All of it is in memory: a list has a few hundred items and
 * does not change.
 */
final class ItemSearch {

    /** The most items that are found. */
    static final int MOST = 8;

    /** The most words of what somebody typed. */
    private static final int MOST_WORDS = 8;

    private static final double IN_NAME = 1.25;
    private static final double SAME = 1;
    private static final double SAME_SOUND = 0.9;
    private static final double BEGINS = 0.8;
    private static final double BEGINS_BY_SOUND = 0.7;
    private static final double LEAST_OF_PART = 0.25;
    private static final double SHARE_OF_PART = 0.5;
    private static final double OFF_BY_LETTER = 1.5;
    private static final double BEGINS_ALIKE = 0.4;

    /** Items that are so nearly as like a word as another share what it says with that. */
    private static final double NEARLY_AS_LIKE = 0.75;

    /** Of what the best item has, so much an item needs to be shown beside it. */
    private static final double LEAST_OF_BEST = 0.35;

    private static final int LEAST_TO_BEGIN = 2;
    private static final int LEAST_TO_BE_PART = 4;
    private static final int LEAST_TO_BE_WITHIN = 6;
    private static final int LEAST_FOR_ONE_OFF = 4;
    private static final int LEAST_FOR_TWO_OFF = 8;
    private static final int LEAST_ALIKE = 4;
    private static final LevenshteinDistance ONE_OFF = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO_OFF = new LevenshteinDistance(2);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** They say nothing about what is wrong, unless nothing else is said. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "het", "een", "en", "of", "is", "in", "op", "aan", "van", "voor", "met", "bij", "te", "er", "ik",
            "mijn", "m'n", "mn", "ons", "onze", "we", "hij", "ze", "die", "dat", "dit", "wil", "moet", "kan", "heb",
            "heeft", "hebben", "doet", "niet", "meer", "geen", "al", "nog", "wordt", "zit", "gaat", "komt", "staat",
            "uit", "naar", "the", "a", "my", "our", "it", "and", "not", "does", "doesn", "t", "to", "on", "no");

    private final List<Entry> entries;
    private final Map<String, String> sounds = new HashMap<>();

    ItemSearch(Collection<Item> items) {
        entries = items.stream().map(this::entry).toList();
    }

    private record Entry(Item item, Set<String> name, Set<String> words) {}

    private record Hit(Item item, double score) {}

    private Entry entry(Item item) {
        var name = words(item.nameDutch() + " " + item.nameEnglish());
        var words = words(item.words());
        Stream.concat(name.stream(), words.stream()).forEach(it -> sounds.computeIfAbsent(it, ItemSearch::sound));
        return new Entry(item, name, words);
    }

    /** At its end a d sounds as a t: "klemd" and "dakgood" are what many people write. */
    private static String sound(String word) {
        var sound = Spelling.sound(word);
        return sound.endsWith("d") ? sound.substring(0, sound.length() - 1) + "t" : sound;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(split(text));
    }

    private static List<String> split(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** The items that fit best, at most {@link #MOST}; none where nothing fits. */
    List<Item> find(String typed) {
        var words = split(typed);
        var telling = words.stream().filter(it -> !SMALL_WORDS.contains(it)).toList();
        var hits = hits(
                (telling.isEmpty() ? words : telling).stream().limit(MOST_WORDS).toList());
        var best = hits.stream().mapToDouble(Hit::score).max().orElse(0);
        return hits.stream()
                .filter(it -> it.score() >= best * LEAST_OF_BEST)
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(it -> it.item()
                        .nameDutch()))
                .limit(MOST)
                .map(Hit::item)
                .toList();
    }

    private List<Hit> hits(List<String> words) {
        var scores = new double[entries.size()];
        for (var word : words) {
            var likeness = likeness(word);
            for (var i = 0; i < scores.length; i++) {
                scores[i] += likeness[i] > 0 ? likeness[i] * telling(likeness, likeness[i]) : 0;
            }
        }
        return Stream.iterate(0, it -> it < scores.length, it -> it + 1)
                .filter(it -> scores[it] > 0)
                .map(it -> new Hit(entries.get(it).item(), scores[it]))
                .toList();
    }

    /** How much a word says of an item, by how many are nearly as like it as that one. */
    private static double telling(double[] likeness, double ofItem) {
        var having = Arrays.stream(likeness)
                .filter(it -> it >= NEARLY_AS_LIKE * ofItem)
                .count();
        return Math.log1p((double) likeness.length / having);
    }

    private double[] likeness(String typed) {
        var sound = sound(typed);
        var beginning = Spelling.beginning(typed);
        var known = new HashMap<String, Double>();
        return entries.stream()
                .mapToDouble(it -> Math.max(
                        IN_NAME * best(it.name(), typed, sound, beginning, known),
                        best(it.words(), typed, sound, beginning, known)))
                .toArray();
    }

    private double best(Set<String> words, String typed, String sound, String beginning, Map<String, Double> known) {
        return words.stream()
                .mapToDouble(it -> known.computeIfAbsent(it, word -> likeness(word, typed, sound, beginning)))
                .max()
                .orElse(0);
    }

    private double likeness(String word, String typed, String sound, String beginning) {
        if (word.equals(typed)) {
            return SAME;
        }
        var heard = sounds.getOrDefault(word, word);
        if (heard.equals(sound)) {
            return SAME_SOUND;
        }
        if (typed.length() >= LEAST_TO_BEGIN && word.startsWith(typed)) {
            return BEGINS;
        }
        if (beginning.length() > LEAST_TO_BEGIN && heard.startsWith(beginning)) {
            return BEGINS_BY_SOUND;
        }
        return Stream.of(partOf(heard, sound), nearly(heard, sound), beginsAlike(heard, sound))
                .max(Double::compare)
                .orElseThrow();
    }

    /** The more, the more of the longer word the shorter one is. */
    private static double partOf(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = one.length() < other.length() ? other : one;
        return isPart(shorter, longer) ? LEAST_OF_PART + SHARE_OF_PART * shorter.length() / longer.length() : 0;
    }

    /** Short ones stand in the middle of many a word that is about something else: "lekt" in "elektrisch". */
    private static boolean isPart(String part, String whole) {
        var isAtAnEnd = whole.startsWith(part) || whole.endsWith(part);
        return isAtAnEnd ? part.length() >= LEAST_TO_BE_PART : isWithin(part, whole);
    }

    private static boolean isWithin(String part, String whole) {
        return part.length() >= LEAST_TO_BE_WITHIN && whole.contains(part);
    }

    /** The more, the longer the words are in which a letter or two differ. */
    private static double nearly(String one, String other) {
        var length = Math.min(one.length(), other.length());
        if (length < LEAST_FOR_ONE_OFF) {
            return 0;
        }
        var off = (length < LEAST_FOR_TWO_OFF ? ONE_OFF : TWO_OFF).apply(one, other);
        return off < 0 ? 0 : SAME_SOUND * (1 - OFF_BY_LETTER * off / length);
    }

    /** Words of the same stem: "isoleren" and "isolatie". */
    private static double beginsAlike(String one, String other) {
        var alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike >= LEAST_ALIKE && 2 * alike >= Math.max(one.length(), other.length()) ? BEGINS_ALIKE : 0;
    }
}
