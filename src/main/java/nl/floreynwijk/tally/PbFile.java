package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of a result the election as its published file says it: with what each project got, and by which rule. */
public final class PbFile {

    /** What the format requires, in its order. */
    private static final List<String> REQUIRED = List.of(
            "description",
            "country",
            "unit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end");

    private static final Pattern DATE = Pattern.compile("(?:\\d{2}\\.\\d{2}\\.)?\\d{4}");
    private static final Pattern NUMBERED = Pattern.compile("#\\d+:");
    private static final String COMMENT = "comment";
    private static final String FULLY_FUNDED = "fully_funded";
    private static final String THRESHOLD = "min_project_score_threshold";

    private final TallyResult result;
    private final ResultWords words;
    private final Map<String, String> meta = new LinkedHashMap<>();

    private PbFile(TallyResult result) {
        this.result = result;
        words = ResultWords.of(result, Locale.ENGLISH);
    }

    /**
     * The election of a result with {@code votes}, {@code score} (where people give points or an order), {@code name}
     * and {@code selected} of each project, and with the {@code rule}. The {@code comment} goes on to say the rules in
     * words, the command that counts again, and which projects get a part of their cost: of these, {@code selected} is 2.
     *
     * @param lotWord by which lots were drawn; empty where the ids went in order
     * @throws IllegalArgumentException when what is said of the election misses {@code description}, {@code country},
     *     {@code unit}, {@code instance}, {@code min_length}, {@code max_length} or for cumulative votes
     *     {@code max_sum_points}; or when {@code date_begin} or {@code date_end} is neither dd.mm.yyyy nor a year
     */
    public static Election of(TallyResult result, Optional<String> lotWord) {
        var file = new PbFile(result);
        file.say(lotWord);
        file.check();
        var election = result.election();
        return new Election(
                file.meta,
                election.budget(),
                election.money(),
                election.projects().stream().map(file::project).toList(),
                election.box());
    }

    private void say(Optional<String> lotWord) {
        var said = PbWriter.meta(result.election());
        REQUIRED.forEach(it -> meta.put(it, said.getOrDefault(it, "")));
        said.forEach(meta::putIfAbsent);
        meta.put("rule", PbRule.of(result.rules()));
        meta.remove(FULLY_FUNDED);
        meta.remove(THRESHOLD);
        if (isEnoughForAll()) {
            meta.put(FULLY_FUNDED, "1");
        }
        if (result.rules().minimum() instanceof MinimumSupport.Votes(var least)) {
            meta.put(THRESHOLD, String.valueOf(least));
        }
        meta.put(COMMENT, comment(meta.getOrDefault(COMMENT, ""), lotWord));
    }

    private boolean isEnoughForAll() {
        return result.election().projects().stream().mapToLong(Project::cost).sum()
                <= result.election().budget();
    }

    /** Behind the facts that are there, each with a number. */
    private String comment(String before, Optional<String> lotWord) {
        var facts = new ArrayList<>(
                List.of(words.rules(), "Counted by: " + RecountCommand.line(result.rules(), lotWord, "FILE.pb")));
        result.purchases().stream()
                .filter(PbFile::isPart)
                .map(it -> "Of %s, selected is 2. %s".formatted(it.project().id(), words.winner(it)))
                .forEach(facts::add);
        var number = (int) NUMBERED.matcher(before).results().count();
        var comment = new StringBuilder(before);
        for (var fact : facts) {
            number++;
            comment.append(" #").append(number).append(": ").append(fact);
        }
        return comment.toString().strip();
    }

    private static boolean isPart(Purchase purchase) {
        return purchase.amount() < purchase.project().cost();
    }

    private void check() {
        var required = new ArrayList<>(REQUIRED);
        required.addAll(List.of("min_length", "max_length"));
        if (result.election().type() == VoteType.CUMULATIVE) {
            required.add("max_sum_points");
        }
        var missing = required.stream()
                .filter(it -> meta.getOrDefault(it, "").isBlank())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Nothing is said of " + missing);
        }
        for (var date : List.of("date_begin", "date_end")) {
            if (!DATE.matcher(meta.getOrDefault(date, "")).matches()) {
                throw new IllegalArgumentException(date + " is no day as dd.mm.yyyy, and no year");
            }
        }
    }

    private Project project(Project project) {
        var details = new LinkedHashMap<String, String>();
        details.put("votes", String.valueOf(result.named(project)));
        if (words.hasPoints()) {
            details.put("score", result.points(project).toPlainString());
        }
        details.put("name", project.name());
        project.details().forEach(details::putIfAbsent);
        details.put("selected", selected(project));
        return new Project(project.id(), project.cost(), details);
    }

    private String selected(Project project) {
        return result.purchases().stream()
                .filter(it -> it.project().equals(project))
                .map(it -> isPart(it) ? "2" : "1")
                .findFirst()
                .orElse("0");
    }
}
