package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.List;

/**
 * How far the closing of a ballot box with paper is: two people say that all of it is in, and one of them watches over the
 * count.
 *
 * @param said who said so, the first one first
 */
public record BoxClosing(List<Said> said) {

    public BoxClosing {
        said = List.copyOf(said);
    }

    /** Somebody who said so: whoever reads this, or another, who watches over the count or is of the office. */
    public record Said(boolean isYou, boolean isScrutineer, Instant at) {}

    /** Whether whoever reads this said so. */
    public boolean isSaidByYou() {
        return said.stream().anyMatch(Said::isYou);
    }

    /** Whether nobody who watches over the count said so yet. */
    public boolean needsScrutineer() {
        return said.stream().noneMatch(Said::isScrutineer);
    }
}
