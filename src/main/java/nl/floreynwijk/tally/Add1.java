package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Spends more of the money: everybody gets a little more and all is counted anew, until the next time would cost more
 * than there is.
 *
 * <p>"Add1" of the handbook of equalshares.net. It is a family of rules: where it begins, when it stops and by how much
 * it goes up are each to be chosen, and change real results.
 *
 * @param start what everybody has at first
 * @param stop when it ends, besides before it costs too much
 * @param increment by how much everybody's share goes up each time, in the currency; where it is empty, by one unit of
 *     it, or a hundred of one that buys next to nothing
 */
public record Add1(Start start, Stop stop, Optional<BigDecimal> increment) {

    public Add1 {
        if (increment.filter(it -> it.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("A share goes up by more than nothing");
        }
        increment = increment.map(Scale::plain);
    }

    /** What everybody has at first. */
    public enum Start {

        /** The money divided by the voters. */
        EXACT,

        /** The same, rounded down to whole units of the currency. */
        WHOLE_UNITS
    }

    /** When it ends, besides before it costs too much and when all is bought that anybody wants and the money could buy. */
    public enum Stop {

        /** As soon as nothing else fits that anybody wants. */
        EXHAUSTIVE,

        /** Never else. */
        OVERSPENDING
    }
}
