package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static Wishes wishes(int... cards) {
        var coins = new TreeMap<Integer, Integer>();
        for (var card : cards) {
            coins.put(card, 1);
        }
        return new Wishes(coins);
    }

    @Test
    void ofThoseWhoWantTheSameEverybodyFindsItFirst() {
        assertThat(Spread.of(List.of(7, 1, 2), List.of(wishes(7), wishes(7, 2))))
                .isEqualTo(new Spread(2, List.of(2, 2, 2)));
    }

    @Test
    void theFurtherOneLooksTheMorePeopleFindACardOfTheirs() {
        assertThat(Spread.of(List.of(1, 2, 3, 4, 5, 6), List.of(wishes(1), wishes(3, 2), wishes(5), wishes(6))))
                .isEqualTo(new Spread(4, List.of(1, 2, 2, 2, 3)));
    }

    @Test
    void whereNobodyPutACoinNobodyFindsAnything() {
        assertThat(Spread.of(List.of(1, 2), List.of())).isEqualTo(new Spread(0, List.of(0, 0)));
    }

    @Test
    void asFarAsThereAreCards() {
        assertThat(Spread.of(List.of(1), List.of(wishes(1))).found()).hasSize(1);
    }
}
