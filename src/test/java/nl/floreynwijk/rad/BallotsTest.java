package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BallotsTest {

    private static Wishes wishes(Map<Integer, Integer> coins) {
        return new Wishes(new TreeMap<>(coins));
    }

    private static AtTable table(int people, Map<Integer, Integer> coins) {
        return new AtTable(people, new TreeMap<>(coins));
    }

    @Test
    void whoeverPutACoinIsAVote() {
        assertThat(Ballots.of(List.of(wishes(Map.of(1, 10)), wishes(Map.of())), List.of(table(2, Map.of(2, 3)))))
                .containsExactlyInAnyOrder(wishes(Map.of(1, 10)), wishes(Map.of(2, 2)), wishes(Map.of(2, 1)));
    }

    @Test
    void ofATableWithFewerCoinsThanPeopleNotEverybodyVotes() {
        assertThat(Ballots.of(List.of(), List.of(table(4, Map.of(1, 3))))).hasSize(3);
    }

    @Test
    void theOrderSaysNothingOfWhoCameFirst() {
        var early = wishes(Map.of(3, 1));
        var late = wishes(Map.of(1, 1));

        assertThat(Ballots.of(List.of(early, late), List.of(table(1, Map.of(2, 1)))))
                .isEqualTo(Ballots.of(List.of(late, early), List.of(table(1, Map.of(2, 1)))));
    }
}
