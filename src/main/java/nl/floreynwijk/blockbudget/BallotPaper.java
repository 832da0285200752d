package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.floreynwijk.base.Euros;

/**
 * What is voted on in a round, and how a ballot is filled in.
 *
 * @param amount what there is to spend
 * @param points what a ballot hands out, where it hands out points
 * @param items by number
 */
public record BallotPaper(RoundId round, BallotForm form, Euros amount, int points, List<Item> items) {

    public BallotPaper {
        items = List.copyOf(items);
    }

    /**
     * A proposal on the ballot.
     *
     * @param number its place, from 1 on
     * @param text how it begins
     * @param rivals the others that cannot win together with it
     */
    public record Item(ProposalId id, int number, String title, String text, Euros cost, Set<ProposalId> rivals) {

        public Item {
            rivals = Set.copyOf(rivals);
        }
    }

    /** In an order that differs from voter to voter and is always the same for one, so that no place on the list is the best. */
    public List<Item> inOrderFor(VoterId voter) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(voter.value().getMostSignificantBits()));
        return List.copyOf(shuffled);
    }

    /**
     * What is wrong with choices that somebody can make; empty when they can be cast.
     *
     * @throws IllegalArgumentException for choices that no form lets anybody make, such as something that is not voted on
     */
    public Optional<BallotProblem> problemWith(Choices choices) {
        requirePossible(choices.points());
        return switch (form) {
            case APPROVE, RANK -> Optional.empty();
            case BASKET -> over(costOf(choices.points().keySet())).map(BallotProblem.TooMuchMoney::new);
            case POINTS ->
                Optional.of(total(choices) - points).filter(it -> it > 0).map(BallotProblem.TooManyPoints::new);
        };
    }

    private void requirePossible(Map<ProposalId, Integer> chosen) {
        var known = items.stream().map(Item::id).toList();
        if (!known.containsAll(chosen.keySet())) {
            throw new IllegalArgumentException("Something is chosen that is not voted on");
        }
        var values = chosen.values();
        var fits =
                switch (form) {
                    case APPROVE, BASKET -> values.stream().allMatch(it -> it == 1);
                    case POINTS ->
                        values.stream().allMatch(it -> it <= RoundRules.MOST_POINTS * RoundRules.MOST_POINTS);
                    case RANK ->
                        values.stream().distinct().count() == values.size()
                                && values.stream().allMatch(it -> it <= values.size());
                };
        if (!fits) {
            throw new IllegalArgumentException("No ballot of this form says that");
        }
    }

    private Optional<Euros> over(Euros cost) {
        return Optional.of(cost.minus(amount)).filter(it -> it.compareTo(Euros.ZERO) > 0);
    }

    /** What these cost together. */
    public Euros costOf(Set<ProposalId> chosen) {
        var costs = items.stream().collect(toMap(Item::id, Item::cost));
        return chosen.stream().map(it -> costs.getOrDefault(it, Euros.ZERO)).reduce(Euros.ZERO, Euros::plus);
    }

    private static int total(Choices choices) {
        return choices.points().values().stream().mapToInt(Integer::intValue).sum();
    }
}
