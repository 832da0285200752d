package nl.floreynwijk.tally;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The words behind a command, in their order. The value of an option is the next word, or stands behind an equals sign,
 * where it may begin with dashes too.
 */
final class TallyWords {

    static final String DASHES = "--";
    private static final char SIGN = '=';

    private final Deque<String> left;
    private Optional<String> attached = Optional.empty();

    TallyWords(Collection<String> words) {
        left = new ArrayDeque<>(words);
    }

    boolean hasNext() {
        return !left.isEmpty();
    }

    /** The next word, without a value that an option has behind an equals sign. */
    String next() {
        var word = left.remove();
        var sign = word.startsWith(DASHES) ? word.indexOf(SIGN) : -1;
        if (sign < 0) {
            return word;
        }
        attached = Optional.of(word.substring(sign + 1));
        return word.substring(0, sign);
    }

    /** The value of the option that came last. */
    String value(String option) throws BadArguments {
        if (attached.isPresent()) {
            var value = attached.get();
            attached = Optional.empty();
            return value;
        }
        var value = left.poll();
        if (value == null || value.isEmpty() || value.startsWith(DASHES)) {
            throw new BadArguments("tally.command.no-value", option);
        }
        return value;
    }

    /** Tells where the option that came last has a value that it does not want. */
    void end(String option) throws BadArguments {
        if (attached.isPresent()) {
            throw new BadArguments("tally.command.no-value-wanted", option);
        }
    }

    /** The words that give an option this value. */
    static List<String> of(String option, String value) {
        return value.isEmpty() || value.startsWith(DASHES) ? List.of(option + SIGN + value) : List.of(option, value);
    }
}
