package nl.floreynwijk.parade;

import java.util.Collection;
import nl.floreynwijk.base.Euros;

/**
 * A line that was agreed.
 *
 * @param invoiced whether an invoice has it
 */
record AgreedLine(AgreedLineId id, PriceLine price, boolean invoiced) {

    private static final int WHOLE = 100;

    boolean isOf(Collection<PitchId> pitches, Collection<AddOnId> addOns) {
        return price.pitch().filter(pitches::contains).isPresent()
                || price.addOn().filter(addOns::contains).isPresent();
    }

    boolean isDeposit() {
        return price.kind() == LineKind.DEPOSIT;
    }

    /** A deposit goes back whole, whatever goes back of a price. */
    int percentOf(int ofPrices) {
        return isDeposit() ? WHOLE : ofPrices;
    }

    /** What goes back of it; half a cent is a whole one, for whoever booked. */
    Euros credit(int ofPrices) {
        var hundredths = Math.multiplyExact(price.total().cents(), percentOf(ofPrices));
        return new Euros(Math.floorDiv(Math.addExact(hundredths, WHOLE / 2), WHOLE));
    }
}
