package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What a pitch costs each day, by what is sold on it and as what somebody books.
 *
 * @param price from nothing to {@link #MOST}
 * @param early what it costs for whoever books early; never more than the price
 * @param deposit for each pitch, once; goes back after the day
 */
public record Price(
        Category category, BookerKind kind, PriceUnit unit, Euros price, Optional<Euros> early, Euros deposit) {

    public static final Euros MOST = Euros.of(10_000);

    public Price {
        if (!isAmount(price) || !isAmount(deposit) || !early.stream().allMatch(it -> isEarly(it, price))) {
            throw new IllegalArgumentException(
                    "Not a price: %s, early %s, deposit %s".formatted(price, early, deposit));
        }
    }

    /** Whether it can be asked for a pitch. */
    public static boolean isAmount(Euros amount) {
        return amount.compareTo(Euros.ZERO) >= 0 && amount.compareTo(MOST) <= 0;
    }

    /** The same for another amount. */
    Price at(Euros amount) {
        return new Price(category, kind, unit, amount, Optional.empty(), deposit);
    }

    /** Whether it can be the early price beside that price. */
    public static boolean isEarly(Euros early, Euros price) {
        return early.compareTo(Euros.ZERO) >= 0 && early.compareTo(price) <= 0;
    }

    boolean isFor(Category what, BookerKind whom) {
        return category == what && kind == whom;
    }
}
