package nl.floreynwijk.tally;

import java.util.List;

/**
 * What one count by equal shares bought.
 *
 * @param rounds in order
 * @param cost what it costs together
 */
record Count(List<Round> rounds, long cost) {

    Count {
        rounds = List.copyOf(rounds);
    }

    /**
     * One purchase.
     *
     * @param price of a point, in as many parts of the smallest unit as there are voters
     * @param lot the projects between which only the lot could choose; empty where it need not
     */
    record Round(int project, Fraction price, List<Integer> lot) {

        Round {
            lot = List.copyOf(lot);
        }
    }
}
