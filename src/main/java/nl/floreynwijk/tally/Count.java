package nl.floreynwijk.tally;

import java.util.List;

/**
 * What one count by equal shares bought.
 *
 * @param choices one of each round, in order
 * @param cost what they cost together
 */
record Count(List<Choice> choices, long cost) {

    Count {
        choices = List.copyOf(choices);
    }
}
