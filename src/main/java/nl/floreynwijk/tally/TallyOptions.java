package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which options somebody wants rules to be changed. */
final class TallyOptions {

    static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    /** Zero is none all the same. */
    static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(?:\\.\\d{1,4})?");

    private final List<Set<String>> incompatible = new ArrayList<>();
    private Optional<Utility> utility = Optional.empty();
    private Optional<Add1.Start> start = Optional.empty();
    private Optional<Add1.Stop> stop = Optional.empty();
    private Optional<BigDecimal> increment = Optional.empty();
    private MinimumSupport minimum = new MinimumSupport.None();
    private Optional<String> spare = Optional.empty();
    private boolean fill;
    private boolean partFunding;

    /** Takes an option, and its value from the words behind it; false where it is no option of rules. */
    boolean take(String option, TallyWords words) throws BadArguments {
        switch (option) {
            case "--utility" -> utility = Optional.of(one(Utility.values(), option, words));
            case "--start" -> start = Optional.of(one(Add1.Start.values(), option, words));
            case "--stop" -> stop = Optional.of(one(Add1.Stop.values(), option, words));
            case "--increment" -> increment = Optional.of(amount(option, words));
            case "--fill" -> fill = true;
            case "--minimum" -> minimum = new MinimumSupport.Votes(number(option, words));
            case "--minimum-share" -> minimum = new MinimumSupport.ShareOfCost(number(option, words));
            case "--incompatible" -> incompatible.add(group(option, words));
            case "--part-funding" -> partFunding = true;
            case "--spare" -> spare = Optional.of(words.value(option));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <E extends Enum<E>> E one(E[] known, String option, TallyWords words) throws BadArguments {
        var value = words.value(option);
        for (var one : known) {
            if (word(one).equals(value)) {
                return one;
            }
        }
        throw wrong(option, value);
    }

    /** As commands and accounts call it. */
    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the option wants is at {@code tally.command.wrong.<option>}. */
    private static BadArguments wrong(String option, String value) {
        return new BadArguments("tally.command.wrong." + option.substring("--".length()), value);
    }

    private static Set<String> group(String option, TallyWords words) throws BadArguments {
        var value = words.value(option);
        var group = Arrays.stream(value.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        if (group.size() < 2) {
            throw wrong(option, value);
        }
        return group;
    }

    private static int number(String option, TallyWords words) throws BadArguments {
        var value = words.value(option);
        if (!NUMBER.matcher(value).matches()) {
            throw wrong(option, value);
        }
        return Integer.parseInt(value);
    }

    private static BigDecimal amount(String option, TallyWords words) throws BadArguments {
        var value = words.value(option);
        if (!AMOUNT.matcher(value).matches() || new BigDecimal(value).signum() == 0) {
            throw wrong(option, value);
        }
        return new BigDecimal(value);
    }

    /** A rule with these options, for an election that has the projects they name. */
    CountingRules applied(Rule rule, Election election) throws BadArguments {
        var rules = filled(raised(measured(rule), rule), rule).with(minimum).withIncompatible(incompatible);
        for (var group : incompatible) {
            for (var project : group) {
                check(project, election);
            }
        }
        if (spare.isPresent()) {
            check(spare.get(), election);
            rules = rules.withSpare(spare.get());
        }
        return rules;
    }

    private CountingRules measured(Rule rule) throws BadArguments {
        if (utility.isPresent() && rule.rules().method() != CountingRules.Method.EQUAL_SHARES) {
            throw new BadArguments("tally.command.no-utility", rule.code());
        }
        return utility.map(rule.rules()::with).orElseGet(rule::rules);
    }

    private CountingRules raised(CountingRules rules, Rule rule) throws BadArguments {
        if (start.isEmpty() && stop.isEmpty() && increment.isEmpty()) {
            return rules;
        }
        var add1 = rules.add1().orElseThrow(() -> new BadArguments("tally.command.no-add1", rule.code()));
        return rules.with(
                new Add1(start.orElse(add1.start()), stop.orElse(add1.stop()), increment.or(add1::increment)));
    }

    private CountingRules filled(CountingRules rules, Rule rule) throws BadArguments {
        var byShares = rules.method() == CountingRules.Method.EQUAL_SHARES;
        if (fill && !byShares) {
            throw new BadArguments("tally.command.nothing-to-fill", rule.code());
        }
        if (partFunding && byShares && !fill && !rules.fill()) {
            throw new BadArguments("tally.command.part-without-fill", rule.code());
        }
        var filled = fill ? rules.thenFill() : rules;
        return partFunding ? filled.withPartFunding() : filled;
    }

    private static void check(String project, Election election) throws BadArguments {
        if (election.projects().stream().noneMatch(it -> it.id().equals(project))) {
            throw new BadArguments("tally.command.unknown-project", project);
        }
    }
}
