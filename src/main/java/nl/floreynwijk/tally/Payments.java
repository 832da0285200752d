package nl.floreynwijk.tally;

import java.util.Collection;
import java.util.Collections;

/**
 * What voters paid for one project, all together, so that it tells of no voter alone. Amounts are in the unit of the
 * election.
 *
 * @param payers how many paid, one or more
 * @param least what was paid by whoever paid least
 * @param most what was paid by whoever paid most
 */
public record Payments(int payers, Fraction total, Fraction least, Fraction most) {

    static Payments of(Collection<Fraction> amounts) {
        return new Payments(
                amounts.size(),
                amounts.stream().reduce(Fraction.ZERO, Fraction::plus),
                Collections.min(amounts),
                Collections.max(amounts));
    }

    /** What was paid by each on average. */
    public Fraction average() {
        return total.dividedBy(payers);
    }
}
