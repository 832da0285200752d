package nl.floreynwijk.harry;

import java.math.BigDecimal;

/**
 * What several reviews about the same person come down to.
 *
 * @param reviews how many there are, never fewer than {@link #FEWEST}
 * @param competent the average to one decimal, as are the other two
 */
public record Marks(int reviews, BigDecimal competent, BigDecimal friendly, BigDecimal reliable) {

    /** One alone is shown to nobody: everybody would know whose it is. */
    public static final int FEWEST = 2;
}
