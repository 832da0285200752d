package nl.floreynwijk.rad;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a helper counted at a table.
 *
 * @param people who sat there and put coins, from 0 for a sheet that should not have been
 * @param coins how many lie on which card; those without any may be left out
 */
public record SheetCount(int people, Map<CardId, Integer> coins) {

    public static final int MOST_PEOPLE = 50;

    /** What cannot be true of it, in the order in which it stands on the form. */
    public enum Problem {
        PEOPLE,
        /** Less than nothing on a card, or more than these people may put on one. */
        ON_CARD,
        /** More coins than these people have. */
        TOO_MANY
    }

    public SheetCount {
        coins = Map.copyOf(coins);
    }

    public int total() {
        return coins.values().stream().mapToInt(it -> it).sum();
    }

    /** Empty when it can be so. */
    Set<Problem> problems(int coinsEach, Optional<Integer> mostOnCard) {
        var problems = EnumSet.noneOf(Problem.class);
        if (people < 0 || people > MOST_PEOPLE) {
            problems.add(Problem.PEOPLE);
        }
        var most = people * mostOnCard.orElse(coinsEach);
        if (coins.values().stream().anyMatch(it -> it < 0 || it > most)) {
            problems.add(Problem.ON_CARD);
        }
        if (total() > people * coinsEach) {
            problems.add(Problem.TOO_MANY);
        }
        return problems;
    }
}
