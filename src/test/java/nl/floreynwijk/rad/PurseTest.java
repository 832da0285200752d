package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PurseTest {

    private static final List<CardId> CARDS =
            List.of(CardId.random(), CardId.random(), CardId.random(), CardId.random());
    private static final CardId BAKER = CARDS.getFirst();
    private static final CardId GARDEN = CARDS.getLast();

    /** So many of a hand of coins on a card, as somebody wishes. */
    record Wish(CardId card, int number) {}

    @Test
    void whatLiesOnCardsIsNotInTheHand() {
        var purse = new Purse(10, Optional.empty(), Map.of(BAKER, 4)).with(GARDEN, 6);

        assertThat(purse.spent()).isEqualTo(10);
        assertThat(purse.left()).isZero();
        assertThat(purse.on(GARDEN)).isEqualTo(6);
        assertThat(purse.canHave(GARDEN, 7)).isFalse();
    }

    @Test
    void coinsTakenBackAreThereForAnother() {
        var purse = new Purse(10, Optional.empty(), Map.of(BAKER, 10))
                .with(BAKER, 3)
                .with(GARDEN, 7);

        assertThat(purse.lying()).isEqualTo(Map.of(BAKER, 3, GARDEN, 7));
        assertThat(purse.with(BAKER, 0).lying()).isEqualTo(Map.of(GARDEN, 7));
    }

    @Test
    void noMoreLieOnOneCardThanMay() {
        var purse = new Purse(10, Optional.of(3), Map.of());

        assertThat(purse.canHave(BAKER, 3)).isTrue();
        assertThat(purse.canHave(BAKER, 4)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> purse.with(BAKER, 4));
    }

    @Test
    void whoHasMoreOnACardThanMayNowCanOnlyTakeThemBack() {
        var purse = new Purse(10, Optional.of(3), Map.of(BAKER, 6));

        assertThat(purse.canHave(BAKER, 7)).isFalse();
        assertThat(purse.canHave(BAKER, 6)).isTrue();
        assertThat(purse.with(BAKER, 5).on(BAKER)).isEqualTo(5);
    }

    @Test
    void lessThanNothingLiesNowhere() {
        var purse = new Purse(10, Optional.empty(), Map.of());

        assertThat(purse.canHave(BAKER, -1)).isFalse();
        assertThat(purse.canHave(BAKER, Integer.MIN_VALUE)).isFalse();
        assertThat(purse.canHave(BAKER, Integer.MAX_VALUE)).isFalse();
    }

    @Test
    void thereIsNoPurseOutOfWhichMoreLiesThanWasInIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Purse(10, Optional.empty(), Map.of(BAKER, 6, GARDEN, 5)));
    }

    @Property
    void whateverIsPutNeverMoreThanTheCoins(
            @ForAll @IntRange(min = 1, max = 100) int coins,
            @ForAll("limits") Optional<Integer> most,
            @ForAll("wishes") List<Wish> wishes) {
        var purse = new Purse(coins, most, Map.of());
        for (var wish : wishes) {
            if (purse.canHave(wish.card(), wish.number())) {
                purse = purse.with(wish.card(), wish.number());
            }

            assertThat(purse.spent() + purse.left()).isEqualTo(coins);
            assertThat(purse.left()).isNotNegative();
            assertThat(purse.lying().values()).allMatch(it -> it > 0 && it <= most.orElse(coins));
        }
    }

    @Property
    void takingAllBackIsAlwaysPossible(@ForAll("wishes") List<Wish> wishes) {
        var purse = new Purse(100, Optional.empty(), Map.of());
        for (var wish : wishes) {
            purse = purse.canHave(wish.card(), wish.number()) ? purse.with(wish.card(), wish.number()) : purse;
        }
        for (var card : CARDS) {
            purse = purse.with(card, 0);
        }

        assertThat(purse).isEqualTo(new Purse(100, Optional.empty(), Map.of()));
    }

    @Provide
    Arbitrary<Optional<Integer>> limits() {
        return Arbitraries.integers().between(1, 100).optional();
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of(CARDS),
                        Arbitraries.oneOf(Arbitraries.integers().between(-2, 101), Arbitraries.integers()))
                .as(Wish::new)
                .list()
                .ofMaxSize(30);
    }
}
