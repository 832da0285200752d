package nl.floreynwijk.rad;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what came of a run. It asks nobody's leave: whoever uses it knows who may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Outcomes {

    private final OutcomeTable table;

    Outcomes(OutcomeTable table) {
        this.table = table;
    }

    /** A result with the votes it was counted from. */
    record Counted(RunOutcome outcome, List<Wishes> ballots) {}

    /** The last of the runs that fit; three queries. */
    Optional<Counted> of(EveningId evening, Predicate<RunOutcome> wanted) {
        var runs = table.runs(evening);
        var summaries = runs.stream().map(OutcomeTable.RunRow::run).toList();
        return runs.reversed().stream()
                .filter(it -> wanted.test(bare(evening, it, summaries)))
                .findFirst()
                .map(it -> counted(bare(evening, it, summaries)));
    }

    /** What is known before anything is counted. */
    private static RunOutcome bare(EveningId evening, OutcomeTable.RunRow row, List<RunSummary> runs) {
        return new RunOutcome(
                evening,
                row.plan(),
                row.endedAt(),
                row.run(),
                runs,
                row.turnout(),
                List.of(),
                new Spread(0, List.of()),
                row.budget(),
                Optional.empty(),
                row.notes(),
                row.photos(),
                row.version());
    }

    private Counted counted(RunOutcome bare) {
        var lain = table.lain(bare.run().id());
        var cards = laid(table.cards(bare.evening()), lain);
        var ballots = Ballots.of(lain.phones(), lain.tables());
        var order = cards.stream().map(it -> it.card().number()).toList();
        var invested = cards.stream().mapToInt(CardOutcome::coins).sum();
        return new Counted(
                new RunOutcome(
                        bare.evening(),
                        bare.plan(),
                        bare.endedAt(),
                        bare.run(),
                        bare.runs(),
                        with(bare.turnout(), invested),
                        cards,
                        Spread.of(order, ballots),
                        bare.budget(),
                        EqualSharesCount.of(bare.budget(), cards, ballots),
                        bare.notes(),
                        bare.photos(),
                        bare.version()),
                ballots);
    }

    private static Turnout with(Turnout turnout, int invested) {
        return new Turnout(turnout.phones(), turnout.atHome(), turnout.atTables(), invested);
    }

    /** The cards with the coins on them, most coins first. */
    private static List<CardOutcome> laid(List<CardOutcome> cards, OutcomeTable.Lain lain) {
        var coins = new TreeMap<Integer, Integer>();
        lain.phones().forEach(it -> it.coins().forEach((card, many) -> coins.merge(card, many, Integer::sum)));
        lain.tables().forEach(it -> it.coins().forEach((card, many) -> coins.merge(card, many, Integer::sum)));
        return cards.stream()
                .map(it -> new CardOutcome(
                        it.card(), coins.getOrDefault(it.card().number(), 0), it.group(), it.proposal()))
                .sorted(Comparator.comparingInt(CardOutcome::coins).reversed().thenComparingInt(it -> it.card()
                        .number()))
                .toList();
    }
}
