package nl.floreynwijk.base;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes words alike that sound alike in Dutch, so that "Jansen" finds "Janssen" and "Meijer" finds "Meyer".
 *
 * <p>Our own small set of rules, in the manner of the Kölner Phonetik but kinder to the beginning of a word, because
 * people search while they type.
 */
public final class Spelling {

    private static final List<Rule> RULES = List.of(
            new Rule("ph", "f"),
            new Rule("j", "y"),
            new Rule("(eiy|iy|ei|ey)", "y"),
            new Rule("(sch|sh)", "s"),
            new Rule("(ck|q)", "k"),
            new Rule("(ch|gh)", "g"),
            new Rule("c", "k"),
            new Rule("x", "ks"),
            new Rule("(dt|th)", "t"),
            new Rule("z", "s"),
            new Rule("v", "f"),
            new Rule("(ou|ow)", "au"),
            new Rule("oe", "u"),
            new Rule("(.)\\1+", "$1"));

    /** With what a word may go on after a letter that sounds otherwise then. */
    private static final List<String> CONTINUATIONS =
            List.of("", "a", "ch", "e", "h", "i", "ij", "iy", "j", "k", "t", "u", "w", "y");

    private Spelling() {}

    /** How the word sounds, in small letters; {@code folded} as {@link Folding#fold} gives it. A sound sounds as it is. */
    public static String sound(String folded) {
        var sound = folded;
        for (var rule : RULES) {
            sound = rule.written().matcher(sound).replaceAll(rule.heard());
        }
        return sound.equals(folded) ? sound : sound(sound);
    }

    /** How every word sounds at its beginning that begins as written here. */
    public static String beginning(String folded) {
        return CONTINUATIONS.stream()
                .map(it -> sound(folded + it))
                .reduce(Spelling::shared)
                .orElse("");
    }

    private static String shared(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    private record Rule(Pattern written, String heard) {

        Rule(String written, String heard) {
            this(Pattern.compile(written), heard);
        }
    }
}
