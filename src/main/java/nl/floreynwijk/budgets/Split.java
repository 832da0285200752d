package nl.floreynwijk.budgets;

/**
 * How a contribution to a block is shared: so much of it goes in equal parts to the dwellings of the block, under
 * another label; the rest stays with the block.
 *
 * @param percent from 1 to 100
 */
public record Split(int percent, LabelCode label) {

    public static final int WHOLE = 100;

    public Split {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("A part is 1 to 100 percent, not " + percent);
        }
    }
}
