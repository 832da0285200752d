package nl.floreynwijk.tally;

/** What a project is worth to a voter, by which prices are compared. */
public enum Utility {

    /** Its cost times the points it got: a euro spent as somebody wants is worth a euro to them. */
    COST {
        @Override
        int compare(long price, long cost, long otherPrice, long otherCost) {
            var high = Long.compare(Math.multiplyHigh(price, otherCost), Math.multiplyHigh(otherPrice, cost));
            return high != 0 ? high : Long.compareUnsigned(price * otherCost, otherPrice * cost);
        }

        @Override
        int compare(Fraction price, long cost, Fraction otherPrice, long otherCost) {
            return price.times(otherCost).compareTo(otherPrice.times(cost));
        }
    },

    /** The points it got, whatever it costs; an approval is one. */
    POINTS {
        @Override
        int compare(long price, long cost, long otherPrice, long otherCost) {
            return Long.compare(price, otherPrice);
        }

        @Override
        int compare(Fraction price, long cost, Fraction otherPrice, long otherCost) {
            return price.compareTo(otherPrice);
        }
    };

    /** Compares what a unit of it costs in two projects, of which the price of a point is known; none is below zero. */
    abstract int compare(long price, long cost, long otherPrice, long otherCost);

    /** The same, exact. */
    abstract int compare(Fraction price, long cost, Fraction otherPrice, long otherCost);
}
