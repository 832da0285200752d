package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * What there is to pay and was paid for a booking, or for more of them together; none of the amounts is below zero.
 *
 * @param invoiced what was asked
 * @param credited what of that is not asked any more
 * @param received what was paid
 * @param refunded what of that went back
 */
public record BookingMoney(Euros invoiced, Euros credited, Euros received, Euros refunded) {

    public static final BookingMoney NONE = new BookingMoney(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO);

    /** Above zero it is still owed by whoever booked; below zero it is to be refunded. */
    public Euros open() {
        return invoiced.minus(credited).minus(received).plus(refunded);
    }

    /** What is still to be paid; zero when nothing is. */
    public Euros owed() {
        return atLeastNothing(open());
    }

    /** What is to be refunded; zero when nothing is. */
    public Euros toRefund() {
        return atLeastNothing(Euros.ZERO.minus(open()));
    }

    private static Euros atLeastNothing(Euros amount) {
        return amount.compareTo(Euros.ZERO) > 0 ? amount : Euros.ZERO;
    }

    /** The same, with so much less asked. */
    BookingMoney crediting(Euros more) {
        return new BookingMoney(invoiced, credited.plus(more), received, refunded);
    }
}
