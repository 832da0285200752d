package nl.floreynwijk.tally;

import java.util.List;

/**
 * A project that was chosen.
 *
 * @param lot the projects between which only the lot could choose, this one among them; empty where it need not
 */
record Choice(int project, List<Integer> lot) {

    Choice {
        lot = List.copyOf(lot);
    }
}
