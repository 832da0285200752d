package nl.floreynwijk.budgets;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.base.Euros;

/** What came of making a payment file. */
public sealed interface OrderResult {

    /** It is made, now or already before. */
    record Made(OrderId id, int payments, Euros total) implements OrderResult {}

    record NothingChosen() implements OrderResult {}

    /** No more than this fits in one file. */
    record TooMany(int most) implements OrderResult {}

    /** Banks pay from the one day to the other. */
    record NotADay(LocalDate first, LocalDate last) implements OrderResult {}

    /** Somebody else ordered, paid or cancelled so many of them meanwhile. */
    record NotReady(int count) implements OrderResult {}

    /** The bank cannot pay these suppliers: they have no account number here, or the amount is too large. */
    record NotByBank(List<String> suppliers) implements OrderResult {

        public NotByBank {
            suppliers = List.copyOf(suppliers);
        }
    }

    /** Since a second person agreed, these suppliers have another account: somebody is to look again. */
    record OtherAccount(List<String> suppliers) implements OrderResult {

        public OtherAccount {
            suppliers = List.copyOf(suppliers);
        }
    }

    /** With invoices of these suppliers a document is missing that their label wants. */
    record NoDocument(List<String> suppliers) implements OrderResult {

        public NoDocument {
            suppliers = List.copyOf(suppliers);
        }
    }

    /** Of so many files in a short time; the next can be made after this. */
    record TooOften(Duration retryAfter) implements OrderResult {}

    /** It is not known here from which account is to be paid. */
    record NoAccount() implements OrderResult {}
}
