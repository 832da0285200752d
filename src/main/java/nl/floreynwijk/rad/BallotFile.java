package nl.floreynwijk.rad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.tally.Election;
import nl.floreynwijk.tally.PbWriter;
import nl.floreynwijk.tally.Project;
import nl.floreynwijk.tally.Scale;
import nl.floreynwijk.tally.VoteType;
import org.springframework.stereotype.Component;

/**
 * Puts a run and its votes in the {@code .pb} format of Pabulib, as cumulative votes: cards by their numbers, votes by numbers that
 * mean nothing, and no word about people.
 */
@Component
class BallotFile {

    private static final Scale CENTS = new Scale(2);
    private static final long NO_COST = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Cooperative cooperative;

    BallotFile(Cooperative cooperative) {
        this.cooperative = cooperative;
    }

    String written(Outcomes.Counted counted) {
        var file = new StringBuilder();
        try {
            PbWriter.write(election(counted.outcome(), counted.ballots()), file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Memory can be written", failure);
        }
        return file.toString();
    }

    private Election election(RunOutcome outcome, List<Wishes> ballots) {
        var projects = outcome.cards().stream()
                .sorted(Comparator.comparingInt(it -> it.card().number()))
                .map(it -> project(it, ballots))
                .toList();
        return Election.of(
                meta(outcome, ballots),
                outcome.budget().map(it -> it.cents()).orElseGet(() -> projects.stream()
                        .mapToLong(Project::cost)
                        .sum()),
                CENTS,
                projects,
                VoteType.CUMULATIVE,
                EqualSharesCount.votes(ballots));
    }

    private static Project project(CardOutcome card, List<Wishes> ballots) {
        var number = card.card().number();
        var details = new LinkedHashMap<String, String>();
        details.put(
                "votes",
                String.valueOf(ballots.stream().filter(it -> it.on(number) > 0).count()));
        details.put("score", String.valueOf(card.coins()));
        details.put("name", card.card().title());
        details.put("category", card.card().theme().name().toLowerCase(Locale.ROOT));
        return new Project(
                String.valueOf(number), card.card().cost().map(it -> it.cents()).orElse(NO_COST), details);
    }

    private Map<String, String> meta(RunOutcome outcome, List<Wishes> ballots) {
        var plan = outcome.plan();
        var day = DutchTime.day(plan.beginsAt());
        var meta = new LinkedHashMap<String, String>();
        meta.put("description", plan.name());
        meta.put("country", "Netherlands");
        meta.put("unit", cooperative.town());
        meta.put("district", cooperative.place());
        meta.put("instance", String.valueOf(day.getYear()));
        meta.put("rule", "unknown");
        meta.put("date_begin", DAY.format(day));
        meta.put("date_end", DAY.format(until(outcome, day)));
        meta.put("language", "nl");
        meta.put("currency", "EUR");
        meta.put("edition", outcome.evening() + "/" + outcome.run().number());
        meta.put("min_length", "1");
        meta.put("max_length", String.valueOf(outcome.cards().size()));
        // Of a run from before the host gave people fewer coins, what lies there stands
        meta.put(
                "max_sum_points",
                String.valueOf(Math.max(plan.coins(), most(ballots.stream().map(Wishes::total)))));
        plan.mostOnCard().ifPresent(it -> meta.put("max_points", String.valueOf(Math.max(it, mostOnCard(ballots)))));
        meta.put("comment", comment(outcome));
        return meta;
    }

    private static LocalDate until(RunOutcome outcome, LocalDate day) {
        return outcome.endedAt().map(DutchTime::day).filter(day::isBefore).orElse(day);
    }

    private static int mostOnCard(List<Wishes> ballots) {
        return most(ballots.stream().flatMap(it -> it.coins().values().stream()));
    }

    private static int most(Stream<Integer> numbers) {
        return numbers.mapToInt(it -> it).max().orElse(0);
    }

    /** What a reader has to know, each with a number. */
    private static String comment(RunOutcome outcome) {
        var facts = new ArrayList<String>();
        facts.add(
                "Coins on cards at an evening in the neighbourhood, of which nothing follows by itself: no rule was applied");
        if (outcome.run().practice()) {
            facts.add("This was practice, and counts for nothing");
        }
        if (outcome.turnout().atTables() > 0) {
            facts.add(
                    "Of tables only the whole is known: the coins of %d people at tables were dealt to them coin by coin and card by card, so these votes are nobody's own"
                            .formatted(outcome.turnout().atTables()));
        }
        if (outcome.cards().stream().anyMatch(it -> it.card().cost().isEmpty())) {
            facts.add("The cost of some cards is not known, and stands here as 1");
        }
        if (outcome.budget().isEmpty()) {
            facts.add("There is no budget: the sum of all costs stands for it");
        }
        var comment = new StringBuilder();
        for (var fact : facts) {
            var number = facts.indexOf(fact) + 1;
            comment.append('#').append(number).append(": ").append(fact).append(". ");
        }
        return comment.toString().strip();
    }
}
