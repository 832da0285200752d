package nl.floreynwijk.rad;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What people at one table want together: who of them wants what nobody wrote down.
 *
 * @param coins how many lie on which card, by its number
 */
record AtTable(int people, SortedMap<Integer, Integer> coins) {

    /**
     * The coins dealt to the people, one after the other and card by card. So nobody gets more coins than each of them had, when
     * together they had enough, and no more of one card than each could put on it.
     */
    List<Wishes> dealt() {
        var hands = IntStream.range(0, people)
                .<SortedMap<Integer, Integer>>mapToObj(_ -> new TreeMap<>())
                .toList();
        var dealt = new ArrayList<Wishes>();
        if (people > 0) {
            deal(hands);
        }
        hands.forEach(it -> dealt.add(new Wishes(it)));
        return dealt;
    }

    private void deal(List<SortedMap<Integer, Integer>> hands) {
        var next = 0;
        for (var lying : coins.entrySet()) {
            for (var coin = 0; coin < lying.getValue(); coin++) {
                hands.get(next % people).merge(lying.getKey(), 1, Integer::sum);
                next++;
            }
        }
    }
}
