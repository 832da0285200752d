package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;

/** What came of choosing a supplier. */
public sealed interface OrderWorkResult {

    /** It is ordered there, now or already before. */
    record Ordered() implements OrderWorkResult {}

    /** It costs more than was set apart for it, which is so much. */
    record TooExpensive(Euros most) implements OrderWorkResult {}

    /** Its money is gone: a funder took money back, or the treasurer closed the reservation. */
    record NoMoney() implements OrderWorkResult {}

    /** The work is not that far, or further. */
    record NotNow(WorkState state) implements OrderWorkResult {}
}
