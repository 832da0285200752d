package nl.floreynwijk.tally;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody asked of the command: to count which files by which rules, and how to say what came of it. */
final class TallyArguments {

    private final List<Rule> rules = new ArrayList<>();
    private final TallyOptions options = new TallyOptions();
    private final List<Path> files = new ArrayList<>();
    private Optional<String> lot = Optional.empty();
    private boolean json;
    private boolean list;
    private boolean help;

    private TallyArguments() {}

    static TallyArguments of(String... words) throws BadArguments {
        var arguments = new TallyArguments();
        var left = new TallyWords(List.of(words));
        while (left.hasNext()) {
            var word = left.next();
            arguments.take(word, left);
            left.end(word);
        }
        if (arguments.files.isEmpty() && !arguments.list && !arguments.help) {
            throw new BadArguments("tally.command.no-file", "");
        }
        return arguments;
    }

    private void take(String word, TallyWords words) throws BadArguments {
        switch (word) {
            case "--rule" -> rules.add(rule(words.value(word)));
            case "--lot" -> lot = Optional.of(words.value(word));
            case "--json" -> json = true;
            case "--list" -> list = true;
            case "--help", "-h" -> help = true;
            default -> {
                if (!options.take(word, words)) {
                    file(word);
                }
            }
        }
    }

    private void file(String word) throws BadArguments {
        if (word.startsWith("--")) {
            throw new BadArguments("tally.command.unknown-option", word);
        }
        try {
            files.add(Path.of(word));
        } catch (InvalidPathException e) {
            throw new BadArguments("tally.command.unreadable", word);
        }
    }

    private static Rule rule(String code) throws BadArguments {
        return Rule.of(code).orElseThrow(() -> new BadArguments("tally.command.unknown-rule", code));
    }

    /** The rules in the order in which they were asked for; without any, the one that cities use. */
    List<Rule> rules() {
        return rules.isEmpty() ? List.of(Rule.MES_COST_ADD1U) : List.copyOf(rules);
    }

    /** A rule with the options, for an election that has the projects they name. */
    CountingRules changed(Rule rule, Election election) throws BadArguments {
        return options.applied(rule, election);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    /** The lot for an election: drawn by the word that was given, or else by the ids of the projects. */
    Lot lot(Election election) {
        return lot.map(it -> Lot.drawn(it, election.projects())).orElseGet(() -> Lot.byId(election.projects()));
    }

    /** By which lots are drawn; empty where the ids go in order. */
    Optional<String> word() {
        return lot;
    }

    boolean isJson() {
        return json;
    }

    boolean isList() {
        return list;
    }

    boolean isHelp() {
        return help;
    }
}
