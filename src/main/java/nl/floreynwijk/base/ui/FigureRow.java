package nl.floreynwijk.base.ui;

import java.util.OptionalLong;

/**
 * A row of a table of figures.
 *
 * @param amount what the bar shows; absent where there is no bar
 * @param said the amount as people read it
 * @param beside what stands in the last column
 */
public record FigureRow(String name, OptionalLong amount, String said, String beside) {

    public FigureRow(String name, long amount, String said, String beside) {
        this(name, OptionalLong.of(amount), said, beside);
    }
}
