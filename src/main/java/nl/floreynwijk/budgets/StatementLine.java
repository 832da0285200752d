package nl.floreynwijk.budgets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;

/**
 * A line of a bank statement as far as deciding on it needs it.
 *
 * @param expense the invoice that it paid, or that came back with it
 * @param order the payment file that it paid as a whole
 * @param orderedIn the payment file in which that invoice waited when the line paid it
 * @param receipt the money of a grant that it is
 * @param byHand whether what it is was booked by hand before, and not by the line
 */
record StatementLine(
        BankLineId id,
        Euros amount,
        LocalDate day,
        String name,
        LineState state,
        Optional<ExpenseId> expense,
        Optional<OrderId> order,
        Optional<OrderId> orderedIn,
        Optional<TransferId> receipt,
        boolean byHand,
        int version) {

    boolean comesIn() {
        return amount.compareTo(Euros.ZERO) > 0;
    }

    Euros absolute() {
        return comesIn() ? amount : Euros.ZERO.minus(amount);
    }

    /** Of money of a grant: the same one however often it is asked for, and another one once the line was opened again. */
    TransferId nextReceipt() {
        return named("bank/" + id + "/" + version);
    }

    /** By which the open line pays that invoice: another one once the line was opened again. */
    TransferId nextPayment(ExpenseId paid) {
        return paymentAt(version, paid);
    }

    /** By which the line paid that invoice, if it did: it was matched once since it was last open. */
    TransferId payment(ExpenseId paid) {
        return paymentAt(version - 1, paid);
    }

    private TransferId paymentAt(int open, ExpenseId paid) {
        return named("bank/" + id + "/" + open + "/" + paid);
    }

    private static TransferId named(String name) {
        return new TransferId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
