package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The coins of a table become votes of the people who sat there. */
class AtTableTest {

    /** A table as a helper can enter it: never more than these people have, nor more on a card than they may put there. */
    record Counted(int people, int coinsEach, int mostOnCard, AtTable table) {}

    @Provide
    Arbitrary<Counted> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 120).list().ofMaxSize(8))
                .as(AtTableTest::counted);
    }

    private static Counted counted(int people, int coinsEach, int wanted, List<Integer> piles) {
        var mostOnCard = Math.min(wanted, coinsEach);
        var left = people * coinsEach;
        var coins = new TreeMap<Integer, Integer>();
        for (var pile : piles) {
            var fits = Math.min(Math.min(pile, people * mostOnCard), left);
            if (fits > 0) {
                coins.put(coins.size() * 3 + 1, fits);
                left -= fits;
            }
        }
        return new Counted(people, coinsEach, mostOnCard, new AtTable(people, coins));
    }

    @Property
    void nobodyGetsMoreCoinsThanEachOfThemHad(@ForAll("tables") Counted counted) {
        assertThat(counted.table().dealt()).hasSize(counted.people()).allSatisfy(it -> assertThat(it.total())
                .isLessThanOrEqualTo(counted.coinsEach()));
    }

    @Property
    void nobodyGetsMoreOfACardThanEachCouldPutOnIt(@ForAll("tables") Counted counted) {
        assertThat(counted.table().dealt())
                .allSatisfy(it -> assertThat(it.coins().values())
                        .allSatisfy(coins -> assertThat(coins).isBetween(1, counted.mostOnCard())));
    }

    @Property
    void togetherTheyWantWhatLayThere(@ForAll("tables") Counted counted) {
        var together = new TreeMap<Integer, Integer>();
        counted.table().dealt().forEach(it -> it.coins()
                .forEach((card, coins) -> together.merge(card, coins, Integer::sum)));

        assertThat(together).isEqualTo(counted.table().coins());
    }

    @Property
    void nobodyGetsTwoCoinsMoreThanAnother(@ForAll("tables") Counted counted) {
        var totals = counted.table().dealt().stream().mapToInt(Wishes::total).summaryStatistics();

        assertThat(totals.getMax() - totals.getMin()).isLessThanOrEqualTo(1);
    }

    @Test
    void coinsGoRoundTheTableCardByCard() {
        assertThat(new AtTable(3, new TreeMap<>(Map.of(1, 4, 2, 2))).dealt())
                .extracting(Wishes::coins)
                .containsExactly(
                        new TreeMap<>(Map.of(1, 2)),
                        new TreeMap<>(Map.of(1, 1, 2, 1)),
                        new TreeMap<>(Map.of(1, 1, 2, 1)));
    }

    @Test
    void atATableThatWasEnteredByMistakeNobodyVotes() {
        assertThat(new AtTable(0, new TreeMap<>()).dealt()).isEmpty();
    }
}
