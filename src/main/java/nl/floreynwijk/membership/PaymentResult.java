package nl.floreynwijk.membership;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/** What came of recording money, or waiving it. */
public sealed interface PaymentResult {

    /** Nothing is missing any more: they are a member now, under this number. */
    record Started(String name, int number) implements PaymentResult {}

    /** It was noted, and this much is still missing: the membership waits. */
    record PartlyPaid(String name, Euros left) implements PaymentResult {}

    /** Somebody else settled it already. */
    record SettledAlready() implements PaymentResult {}

    /** What was typed is no amount above zero, or more than can be meant. */
    record NotAnAmount() implements PaymentResult {}

    /** Money comes in today or earlier, and not before it was asked. */
    record NotADay(LocalDate last) implements PaymentResult {}

    /** A waiver needs a reason, of at most 300 characters. */
    record NoReason() implements PaymentResult {}
}
