package nl.floreynwijk.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;

/**
 * One word that somebody looks for, perhaps typed halfway.
 *
 * <p>A number is meant as it stands: who looks for number 12 does not want 120. Everything else is the beginning of a
 * word, as it is written or as it sounds.
 */
record SearchTerm(String word) {

    /** Before a mail address: who looks for a name means none that begins so. */
    static final String MAIL = "@";

    private static final int MOST = 6;
    /** What a shorter beginning sounds like fits too many names: "sch" sounds like "s". */
    private static final int LEAST_THAT_SOUNDS = 4;

    /** "zzzz" sounds like "s". */
    private static final int LEAST_OF_A_SOUND = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What may be the number of a member or a house: four digits may as well begin a postcode. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|\\d{5,9}");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}[a-z]{2}");
    private static final Pattern BEHIND_POSTCODE = Pattern.compile("(?<=^\\d{4}[a-z]{2})(?=\\d)");
    private static final Pattern TWO_LETTERS = Pattern.compile("[a-z]{2}");

    /** The terms in what somebody typed, at most six; a mail address, of which an @ is enough, stays whole. */
    static List<SearchTerm> in(String typed) {
        var words = Arrays.stream(SPACES.split(Folding.fold(typed), -1))
                .flatMap(it -> it.contains("@") ? Stream.of(it) : SearchWords.split(it))
                .flatMap(BEHIND_POSTCODE::splitAsStream)
                .collect(Collectors.toCollection(ArrayList::new));
        for (var at = 0; at < words.size() - 1; at++) {
            if (isPostcode(words, at)) {
                words.set(at, words.get(at) + words.remove(at + 1));
            }
        }
        return words.stream()
                .map(SearchWords::cut)
                .distinct()
                .limit(MOST)
                .map(SearchTerm::new)
                .toList();
    }

    /** Four digits and two letters; but in "3812 de Wit" the letters belong to the name. */
    private static boolean isPostcode(List<String> words, int at) {
        var letters = words.get(at + 1);
        var beforeName = PersonName.isParticle(letters)
                && at + 2 < words.size()
                && !Character.isDigit(words.get(at + 2).charAt(0));
        return FOUR_DIGITS.matcher(words.get(at)).matches()
                && TWO_LETTERS.matcher(letters).matches()
                && !beforeName;
    }

    /** Whether it is a whole postcode. */
    boolean isPostcode() {
        return POSTCODE.matcher(word).matches();
    }

    /** The number it is, where it is one; four digits may also begin a postcode. */
    Optional<String> number() {
        return isNumber(word) ? Optional.of(word) : Optional.empty();
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** How every word sounds at its beginning that is found by it; empty where it may be no word of letters. */
    Optional<String> sound() {
        return LETTERS.matcher(word).matches() ? Optional.of(Spelling.beginning(word)) : Optional.empty();
    }

    /** Whether those whose words it finds are kept in order, by as many letters as {@link WordsInOrder} needs. */
    boolean standsInOrder() {
        return !word.contains("@")
                && patterns().stream().allMatch(it -> !it.endsWith("%") || it.length() > WordsInOrder.LETTERS);
    }

    /** What SQL compares words with: alternatives, each for {@code like}. Four digits may also begin a postcode. */
    List<String> patterns() {
        if (FOUR_DIGITS.matcher(word).matches()) {
            return List.of(word, word + "__");
        }
        if (DIGITS.matcher(word).matches()) {
            return List.of(word);
        }
        if (word.contains("@")) {
            return List.of(beginning(MAIL + word));
        }
        var sound = Spelling.sound(word);
        return word.length() < LEAST_THAT_SOUNDS || sound.length() < LEAST_OF_A_SOUND
                ? List.of(beginning(word))
                : Stream.of(word, sound).distinct().map(SearchTerm::beginning).toList();
    }

    /** The same pattern for all words of a member together. */
    static String beside(String pattern) {
        return "% " + pattern + (pattern.endsWith("%") ? "" : " %");
    }

    private static String beginning(String text) {
        return escaped(text) + "%";
    }

    /** For {@code like}: as it was typed. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The word may be somebody's name. */
    @Override
    public String toString() {
        return "SearchTerm";
    }
}
