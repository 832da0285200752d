package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;

/**
 * An invoice in a list.
 *
 * @param budgetName whose budget it is paid from
 * @param reservation what for
 * @param reservationClosed whether what is not paid is free at once
 * @param iban of the supplier, as it is now; empty for who is paid by hand
 * @param otherAccount whether a second person agreed to another account than that
 * @param payableByBank whether the supplier has an account to which a bank can pay this
 * @param lacksDocument whether its label wants a document with it, and none is there any more
 * @param mine whether whoever looks entered it, and so is not its second person
 * @param paidOn when it is paid
 * @param cancelReason why it will not be paid; empty when it may be
 */
public record ExpenseSummary(
        ExpenseId id,
        BudgetId budget,
        String budgetName,
        String reservation,
        boolean reservationClosed,
        String supplier,
        Optional<Iban> iban,
        boolean otherAccount,
        boolean payableByBank,
        boolean lacksDocument,
        String invoiceNumber,
        LocalDate invoicedOn,
        Euros amount,
        String note,
        ExpenseState state,
        boolean mine,
        Optional<LocalDate> paidOn,
        String cancelReason,
        List<AttachmentSummary> documents) {

    public ExpenseSummary {
        documents = List.copyOf(documents);
    }
}
