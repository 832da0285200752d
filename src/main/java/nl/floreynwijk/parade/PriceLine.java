package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * One line of a price, as it is explained before somebody agrees and as it stands on the invoice.
 *
 * @param pitch whose line it is; empty for what comes with the whole booking
 * @param addOn what comes with it; empty for pitches and deposits
 * @param label what it is for, in Dutch, at most 160 characters
 * @param quantity metres, pitches or pieces, times days
 * @param total {@code quantity} times {@code each}
 */
public record PriceLine(
        LineKind kind,
        Optional<PitchId> pitch,
        Optional<AddOnId> addOn,
        String label,
        int quantity,
        Euros each,
        Euros total) {}
