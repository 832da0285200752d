package nl.floreynwijk.tally;

import java.util.List;
import java.util.Set;

/**
 * What came of counting an election once, with one lot.
 *
 * @param bought in order of selection
 * @param counts how often was counted, also with shares that cost too much
 * @param ledger who paid what; of no rounds where nobody had a share
 * @param lots the groups of projects between which only the lot could choose, in any of the counts
 */
record Outcome(List<Bought> bought, int counts, Ledger ledger, Set<List<Integer>> lots) {

    Outcome {
        bought = List.copyOf(bought);
        lots = Set.copyOf(lots);
    }

    /** A project that gets money, in the smallest unit. */
    record Bought(int project, long amount, Purchase.Way way, List<Integer> lot) {

        Bought {
            lot = List.copyOf(lot);
        }
    }

    long spent() {
        return bought.stream().mapToLong(Bought::amount).sum();
    }

    List<Integer> projects() {
        return bought.stream().map(Bought::project).toList();
    }
}
