package nl.floreynwijk.budgets;

import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;

/** Which amounts can be booked. */
final class Amounts {

    private Amounts() {}

    /** Whether it is more than nothing and no more than any budget holds. */
    static boolean canBe(Euros amount) {
        return amount.compareTo(Euros.ZERO) > 0 && amount.compareTo(LabelPlan.MOST) <= 0;
    }

    static Euros least(Euros one, Euros other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Euros most(Euros one, Euros other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static Euros sum(Stream<Euros> amounts) {
        return amounts.reduce(Euros.ZERO, Euros::plus);
    }
}
