package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/** What came of booking money that came in or went back. */
public sealed interface PaidResult {

    /** It is booked, now or already before, and so the booking stands. */
    record Booked(BookingMoney standing) implements PaidResult {}

    /** Somebody else booked something meanwhile: so much is open now. */
    record Changed(Euros open) implements PaidResult {}

    /** It is more than is to be refunded. */
    record TooMuch(Euros toRefund) implements PaidResult {}

    /** It is nothing, or more than {@link ParadeMoney#MOST}. */
    record NoAmount() implements PaidResult {}

    /** It is a day to come, or too long ago. */
    record NotADay() implements PaidResult {}

    /** The account number is none, or has a wrong check digit. */
    record NoAccount() implements PaidResult {}

    /** The note has more characters than {@link PaymentPlan#LONGEST_NOTE}. */
    record NoteTooLong(int length) implements PaidResult {}

    /** There is no such booking, or nothing was ever asked for it. */
    record Unknown() implements PaidResult {}
}
