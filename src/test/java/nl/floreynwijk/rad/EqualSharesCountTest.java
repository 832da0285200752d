package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

/** What equal shares choose of cards of which the cost is known. */
class EqualSharesCountTest {

    private static CardOutcome card(int number, int coins, long... euros) {
        var cost = euros.length == 0 ? Optional.<Euros>empty() : Optional.of(Euros.of(euros[0]));
        return new CardOutcome(
                new EveningCard(CardId.random(), number, "Kaart " + number, "", Theme.GREEN, cost, Optional.empty()),
                coins,
                Optional.empty(),
                Optional.empty());
    }

    private static Wishes wishes(Map<Integer, Integer> coins) {
        return new Wishes(new TreeMap<>(coins));
    }

    /** So many people who each put ten coins on that card. */
    private static Stream<Wishes> wanting(int card, int people) {
        return Stream.generate(() -> wishes(Map.of(card, 10))).limit(people);
    }

    @Test
    void aSmallGroupGetsWhatItCanPayOfItsShare() {
        var ballots = Stream.concat(wanting(1, 7), wanting(2, 3)).toList();

        var outcome = EqualSharesCount.of(
                        Optional.of(Euros.of(1_000)),
                        List.of(card(1, 70, 700), card(2, 30, 300), card(3, 0, 500)),
                        ballots)
                .orElseThrow();

        assertThat(outcome.people()).isEqualTo(10);
        assertThat(outcome.left()).isEqualTo(Euros.ZERO);
        assertThat(outcome.cards())
                .filteredOn(EqualSharesOutcome.Line::paid)
                .extracting(EqualSharesOutcome.Line::title)
                .containsExactlyInAnyOrder("Kaart 1", "Kaart 2");
        assertThat(outcome.cards().getLast())
                .isEqualTo(new EqualSharesOutcome.Line("Kaart 3", Euros.of(500), 0, false));
    }

    @Test
    void whatIsLeftGoesToWhatHasMostCoinsAndFits() {
        var ballots = Stream.concat(wanting(1, 5), wanting(2, 5)).toList();

        var outcome = EqualSharesCount.of(
                        Optional.of(Euros.of(1_000)), List.of(card(1, 50, 800), card(2, 50, 900)), ballots)
                .orElseThrow();

        assertThat(outcome.cards().getFirst())
                .isEqualTo(new EqualSharesOutcome.Line("Kaart 1", Euros.of(800), 50, true));
        assertThat(outcome.left()).isEqualTo(Euros.of(200));
    }

    @Test
    void whoWantsNothingWithAPriceDoesNotCount() {
        var ballots = Stream.concat(wanting(1, 1), wanting(2, 9)).toList();

        var outcome = EqualSharesCount.of(Optional.of(Euros.of(100)), List.of(card(1, 10, 100), card(2, 90)), ballots)
                .orElseThrow();

        assertThat(outcome.people()).isOne();
        assertThat(outcome.cards()).singleElement().satisfies(it -> assertThat(it.paid())
                .isTrue());
    }

    @Test
    void withoutMoneyPricesOrCoinsThereIsNothingToCount() {
        var money = Optional.of(Euros.of(100));

        assertThat(EqualSharesCount.of(
                        Optional.empty(),
                        List.of(card(1, 10, 100)),
                        wanting(1, 1).toList()))
                .isEmpty();
        assertThat(EqualSharesCount.of(
                        money, List.of(card(1, 10)), wanting(1, 1).toList()))
                .isEmpty();
        assertThat(EqualSharesCount.of(money, List.of(card(1, 0, 100)), List.of()))
                .isEmpty();
    }
}
