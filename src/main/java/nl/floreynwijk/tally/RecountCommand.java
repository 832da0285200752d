package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command by which anybody can count a published file again by the same rules and the same lot. */
public final class RecountCommand {

    private static final String COMMAND = "./portal tally";

    /** What a shell of POSIX takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:,=@%+-]+");

    private final CountingRules wanted;

    private RecountCommand(CountingRules wanted) {
        this.wanted = wanted;
    }

    /**
     * The whole line, to be pasted into a shell: {@code ./portal tally --rule mes_cost_add1u file.pb}.
     *
     * @throws IllegalArgumentException as {@link #words}
     */
    public static String line(CountingRules rules, Optional<String> lotWord, String fileName) {
        return Stream.concat(
                        Stream.of(COMMAND),
                        words(rules, lotWord, fileName).stream().map(RecountCommand::quoted))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * The words behind {@code ./portal tally}: the rule with a name that needs the fewest options, those options, the lot
     * and the file.
     *
     * @param lotWord by which lots are drawn; empty where the ids of the projects go in order
     * @throws IllegalArgumentException when a number of the rules is larger than the command takes: support of a
     *     thousand million, or an increment of ten million or with more than four decimals
     */
    public static List<String> words(CountingRules rules, Optional<String> lotWord, String fileName) {
        var words = new ArrayList<>(new RecountCommand(rules).rules());
        lotWord.ifPresent(it -> words.addAll(TallyWords.of("--lot", it)));
        words.add(fileName.startsWith("-") ? "./" + fileName : fileName);
        return words;
    }

    private List<String> rules() {
        var rule = nearest(wanted);
        var words = new ArrayList<>(TallyWords.of("--rule", rule.code()));
        words.addAll(changes(rule.rules()));
        words.addAll(conditions());
        return words;
    }

    /** The rule with a name from which these need the fewest options. */
    static Rule nearest(CountingRules rules) {
        var command = new RecountCommand(rules);
        return Arrays.stream(Rule.values())
                .filter(it -> command.comesFrom(it.rules()))
                .min(Comparator.comparingInt(it -> command.changes(it.rules()).size()))
                .orElseThrow();
    }

    /** Whether options can make it of this rule: they only add, but for what they name. */
    private boolean comesFrom(CountingRules rule) {
        return rule.method() == wanted.method()
                && rule.add1().isPresent() == wanted.add1().isPresent()
                && (wanted.fill() || !rule.fill());
    }

    private List<String> changes(CountingRules rule) {
        var words = new ArrayList<String>();
        if (rule.utility() != wanted.utility()) {
            words.addAll(TallyWords.of("--utility", TallyOptions.word(wanted.utility())));
        }
        wanted.add1().ifPresent(it -> words.addAll(changes(rule.add1().orElseThrow(), it)));
        if (wanted.fill() && !rule.fill()) {
            words.add("--fill");
        }
        return words;
    }

    private static List<String> changes(Add1 rule, Add1 wanted) {
        var words = new ArrayList<String>();
        if (rule.start() != wanted.start()) {
            words.addAll(TallyWords.of("--start", TallyOptions.word(wanted.start())));
        }
        if (rule.stop() != wanted.stop()) {
            words.addAll(TallyWords.of("--stop", TallyOptions.word(wanted.stop())));
        }
        wanted.increment()
                .ifPresent(it -> words.addAll(number("--increment", it.toPlainString(), TallyOptions.AMOUNT)));
        return words;
    }

    private static List<String> number(String option, String number, Pattern taken) {
        if (!taken.matcher(number).matches()) {
            throw new IllegalArgumentException("The command does not take " + option + " " + number);
        }
        return TallyWords.of(option, number);
    }

    private List<String> conditions() {
        var words = new ArrayList<String>();
        if (wanted.partFunding()) {
            words.add("--part-funding");
        }
        wanted.spare().ifPresent(it -> words.addAll(TallyWords.of("--spare", it)));
        words.addAll(
                switch (wanted.minimum()) {
                    case MinimumSupport.None() -> List.of();
                    case MinimumSupport.Votes(var least) ->
                        number("--minimum", String.valueOf(least), TallyOptions.NUMBER);
                    case MinimumSupport.ShareOfCost(var times) ->
                        number("--minimum-share", String.valueOf(times), TallyOptions.NUMBER);
                });
        for (var group : wanted.incompatible()) {
            words.addAll(TallyWords.of("--incompatible", group.stream().sorted().collect(Collectors.joining(","))));
        }
        return words;
    }
}
