package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.floreynwijk.rad.SheetCount.Problem;
import org.junit.jupiter.api.Test;

class SheetCountTest {

    private static final CardId BAKER = CardId.random();
    private static final CardId GARDEN = CardId.random();
    private static final Optional<Integer> NO_LIMIT = Optional.empty();

    @Test
    void tableLaysAsManyCoinsAsItsPeopleHave() {
        assertThat(new SheetCount(4, Map.of(BAKER, 30, GARDEN, 10)).problems(10, NO_LIMIT))
                .isEmpty();
        assertThat(new SheetCount(4, Map.of(BAKER, 30, GARDEN, 11)).problems(10, NO_LIMIT))
                .containsExactly(Problem.TOO_MANY);
    }

    @Test
    void nobodyPutsMoreOnACardThanMayLieThere() {
        assertThat(new SheetCount(4, Map.of(BAKER, 12)).problems(10, Optional.of(3)))
                .isEmpty();
        assertThat(new SheetCount(4, Map.of(BAKER, 13)).problems(10, Optional.of(3)))
                .containsExactly(Problem.ON_CARD);
    }

    @Test
    void lessThanNothingLiesOnNoCard() {
        assertThat(new SheetCount(4, Map.of(BAKER, -1)).problems(10, NO_LIMIT)).containsExactly(Problem.ON_CARD);
    }

    @Test
    void sheetThatShouldNotHaveBeenHasNobodyAndNothing() {
        assertThat(new SheetCount(0, Map.of()).problems(10, NO_LIMIT)).isEmpty();
        assertThat(new SheetCount(0, Map.of(BAKER, 0)).problems(10, NO_LIMIT)).isEmpty();
        assertThat(new SheetCount(0, Map.of(BAKER, 1)).problems(10, NO_LIMIT))
                .containsExactly(Problem.ON_CARD, Problem.TOO_MANY);
    }

    @Test
    void noTableSeatsFewerThanNobodyOrMoreThanFifty() {
        assertThat(new SheetCount(50, Map.of()).problems(10, NO_LIMIT)).isEmpty();
        assertThat(new SheetCount(51, Map.of()).problems(10, NO_LIMIT)).containsExactly(Problem.PEOPLE);
        assertThat(new SheetCount(-1, Map.of()).problems(10, NO_LIMIT)).contains(Problem.PEOPLE);
    }

    @Property
    void whateverIsTypedNoMoreCoinsCountThanThesePeopleHave(
            @ForAll int people, @ForAll @Size(max = 6) int[] typed, @ForAll @IntRange(min = 1, max = 100) int each) {
        var coins = new HashMap<CardId, Integer>();
        for (var number : typed) {
            coins.put(CardId.random(), number);
        }
        var count = new SheetCount(people, coins);

        if (count.problems(each, NO_LIMIT).isEmpty()) {
            var sum = coins.values().stream().mapToLong(it -> it).sum();
            assertThat(people).isBetween(0, SheetCount.MOST_PEOPLE);
            assertThat(sum).isBetween(0L, (long) people * each);
            assertThat(count.total()).isEqualTo((int) sum);
        }
    }
}
