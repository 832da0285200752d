package nl.floreynwijk.rad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.tally.Election;
import nl.floreynwijk.tally.Project;
import nl.floreynwijk.tally.Purchase;
import nl.floreynwijk.tally.Rule;
import nl.floreynwijk.tally.Scale;
import nl.floreynwijk.tally.Tally;
import nl.floreynwijk.tally.Vote;
import nl.floreynwijk.tally.VoteType;

/**
 * Counts what coins would choose by the Method of Equal Shares, of which a euro spent as somebody wants is worth a euro for each of
 * their coins; what is left goes to whatever has most coins and still fits.
 */
final class EqualSharesCount {

    static final Rule RULE = Rule.MES_COST_U;

    private static final Scale CENTS = new Scale(2);

    private EqualSharesCount() {}

    /** Empty where there is no money, no card with a cost, or nobody who put a coin on one. */
    static Optional<EqualSharesOutcome> of(Optional<Euros> budget, List<CardOutcome> cards, List<Wishes> ballots) {
        var priced = new TreeMap<Integer, CardOutcome>();
        cards.stream()
                .filter(it -> it.card().cost().isPresent())
                .forEach(it -> priced.put(it.card().number(), it));
        var wishes = ballots.stream()
                .map(it -> of(it, priced))
                .filter(it -> !it.areNone())
                .toList();
        return budget.filter(_ -> !wishes.isEmpty()).map(it -> count(it, priced, wishes));
    }

    private static Wishes of(Wishes wishes, Map<Integer, CardOutcome> priced) {
        var kept = new TreeMap<>(wishes.coins());
        kept.keySet().retainAll(priced.keySet());
        return new Wishes(kept);
    }

    private static EqualSharesOutcome count(Euros budget, Map<Integer, CardOutcome> priced, List<Wishes> wishes) {
        var election = Election.of(
                Map.of(),
                budget.cents(),
                CENTS,
                priced.values().stream().map(EqualSharesCount::project).toList(),
                VoteType.CUMULATIVE,
                votes(wishes));
        var result = Tally.count(election, RULE);
        var lines = new LinkedHashMap<Integer, EqualSharesOutcome.Line>();
        result.purchases().stream()
                .map(Purchase::project)
                .map(it -> Integer.valueOf(it.id()))
                .forEach(it -> lines.put(it, line(Objects.requireNonNull(priced.get(it)), true)));
        priced.forEach((number, card) -> lines.putIfAbsent(number, line(card, false)));
        return new EqualSharesOutcome(budget, wishes.size(), new ArrayList<>(lines.values()), new Euros(result.left()));
    }

    private static EqualSharesOutcome.Line line(CardOutcome card, boolean paid) {
        return new EqualSharesOutcome.Line(
                card.card().title(), card.card().cost().orElseThrow(), card.coins(), paid);
    }

    private static Project project(CardOutcome card) {
        return new Project(
                String.valueOf(card.card().number()),
                card.card().cost().orElseThrow().cents());
    }

    /** The votes as a count takes them, called by numbers that mean nothing. */
    static List<Vote> votes(List<Wishes> wishes) {
        return IntStream.range(0, wishes.size())
                .mapToObj(it -> vote(String.valueOf(it + 1), wishes.get(it)))
                .toList();
    }

    /** From the most coins to the least, as the format wants it. */
    private static Vote vote(String voter, Wishes wishes) {
        var listed = wishes.coins().entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Vote(
                voter,
                listed.stream().map(it -> String.valueOf(it.getKey())).toList(),
                listed.stream().map(Map.Entry::getValue).toList());
    }
}
