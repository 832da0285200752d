package nl.floreynwijk.parade;

import java.util.List;
import nl.floreynwijk.base.Euros;

/**
 * A price, line by line.
 *
 * @param total of all lines, deposits too
 * @param vatPercent what is in it, deposits apart; 0 is none
 */
public record Quote(List<PriceLine> lines, Euros total, int vatPercent) {

    static Quote of(List<PriceLine> lines, int vatPercent) {
        return new Quote(lines, lines.stream().map(PriceLine::total).reduce(Euros.ZERO, Euros::plus), vatPercent);
    }

    /** How much of it goes back after the day. */
    public Euros deposit() {
        return lines.stream()
                .filter(it -> it.kind() == LineKind.DEPOSIT)
                .map(PriceLine::total)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
