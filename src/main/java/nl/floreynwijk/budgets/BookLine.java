package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;

/**
 * One transfer in the book of a budget.
 *
 * @param number grows with each transfer, and leaves out the numbers of other budgets
 * @param isVotedOn whether it sets money apart for a vote of the block, or closes that
 * @param what who gave it, what it is reserved for, or who is paid
 * @param about more about it: the grant, or what was done
 * @param reason why, where somebody said so
 * @param incoming whether it came into this budget or left it; empty for what moved within it
 * @param isReversal whether it puts an earlier one right
 * @param isReversed whether a later one put it right
 */
public record BookLine(
        long number,
        TransferId id,
        LocalDate day,
        TransferKind kind,
        boolean isVotedOn,
        Euros amount,
        String what,
        String about,
        String reason,
        Optional<Boolean> incoming,
        boolean isReversal,
        boolean isReversed,
        List<AttachmentId> documents) {

    /** Without who, what for, why and documents: what anybody may know of it. */
    BookLine discreet() {
        return new BookLine(
                number, id, day, kind, isVotedOn, amount, "", "", "", incoming, isReversal, isReversed, List.of());
    }
}
